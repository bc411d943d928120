// Lets Node run our TypeScript as it stands: `node --conditions=@pingyi/source --import <this file> main.ts`.
import { hash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { registerHooks, setSourceMapsSupport } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transformSync, version } from 'esbuild'
import { root } from '../root.mjs'

const cache = join(root, 'node_modules', '.cache', 'sources')
const compilerOptions = { experimentalDecorators: true, useDefineForClassFields: true, verbatimModuleSyntax: true }
const options = { loader: 'ts', target: 'es2024', sourcemap: 'inline', sourcesContent: false, tsconfigRaw: { compilerOptions } }
const compiler = JSON.stringify([version, options])

mkdirSync(cache, { recursive: true })
setSourceMapsSupport(true)
registerHooks({
  load: (url, context, next) =>
    url.endsWith('.ts') ? { format: 'module', source: compiled(fileURLToPath(url)), shortCircuit: true } : next(url, context),
})

/** Compiles a file once; what was compiled is kept under the digest of what it says. */
function compiled(file) {
  const source = readFileSync(file, 'utf8')
  const kept = join(cache, `${hash('sha1', `${compiler}\n${file}\n${source}`)}.js`)
  if (existsSync(kept)) return readFileSync(kept, 'utf8')
  const { code } = transformSync(source, { ...options, sourcefile: file })
  writeFileSync(`${kept}.${process.pid}`, code)
  renameSync(`${kept}.${process.pid}`, kept)
  return code
}
