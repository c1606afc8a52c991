// node src/tools/hooks-build.ts FOLDER — the Node package's JavaScript and types, out of its TypeScript.
// A package may import nothing of the site, so the diagnoser is not linked but copied in: its files,
// translated like the package's own, under diagnose/.
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import process from 'node:process'
import ts from 'typescript'
import { ROOT } from './places.ts'

const PACKAGE = join(ROOT, 'src', 'hooks', 'node', 'src')
const DIAGNOSER = join(ROOT, 'src', 'lib', 'diagnose')

const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  // Loaded by `import` and `require` alike, and at once: the report has no time for promises.
  module: ts.ModuleKind.CommonJS,
  rewriteRelativeImportExtensions: true,
}

/** Translates every file of a folder. @throws Error naming the file and what is wrong in it */
function translate(from: string, to: string, withTypes: boolean): void {
  for (const file of globSync('**/*.ts', { cwd: from })) {
    const source = readFileSync(join(from, file), 'utf8')
    const options = { compilerOptions, fileName: file, reportDiagnostics: true }
    const outputs = [{ ...ts.transpileModule(source, options), ending: '.js' }]
    if (withTypes) outputs.push({ ...ts.transpileDeclaration(source, options), ending: '.d.ts' })
    for (const { outputText, diagnostics = [], ending } of outputs) {
      const [wrong] = diagnostics
      if (wrong)
        throw new Error(`${file}: ${ts.flattenDiagnosticMessageText(wrong.messageText, '\n')}`)
      const target = join(to, file.replace(/\.ts$/, ending))
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(target, outputText.replaceAll(/(from '\.[^']*)\.ts'/g, "$1.js'"))
    }
  }
}

/** Builds the package's `dist` into `folder`. */
export function buildNodeHooks(folder: string): void {
  translate(PACKAGE, folder, true)
  translate(DIAGNOSER, join(folder, 'diagnose'), false)
}

if (process.argv[1] === import.meta.filename) {
  const [, , folder] = process.argv
  if (folder === undefined) {
    console.error('usage: node src/tools/hooks-build.ts FOLDER')
    process.exitCode = 2
  } else buildNodeHooks(resolve(folder))
}
