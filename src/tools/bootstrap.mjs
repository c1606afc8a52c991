// Runs before `npm start`, `npm test` … on any Node ≥ 20: installs the dependencies when they are
// missing or older than the lock file. Plain JavaScript, because nothing is installed yet.
import { execSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'

const written = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0)

if (written('node_modules/.package-lock.json') < written('package-lock.json')) {
  console.log('Installing dependencies …')
  // Not `npm ci`: it refuses where a registry lacks the build of an optional package for some other
  // system. This installs what the lock file says and leaves the file as it is.
  execSync('npm install --no-save --no-audit --no-fund --loglevel=error', { stdio: 'inherit' })
}
