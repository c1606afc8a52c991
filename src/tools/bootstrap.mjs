// Runs before `npm start`, `npm test` … on any Node ≥ 20: installs the dependencies when they are
// missing or older than the lock file. Plain JavaScript, because nothing is installed yet.
import { execSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import process from 'node:process'

const written = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0)

if (written('node_modules/.package-lock.json') < written('package-lock.json')) {
  console.log('Installing dependencies (npm ci) …')
  // npm itself may be run by an older Node than the packages ask for; the scripts use node@24.
  execSync('npm ci --no-audit --no-fund --loglevel=error', { stdio: 'inherit', env: process.env })
}
