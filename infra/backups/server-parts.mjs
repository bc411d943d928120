import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Complaint } from '../complaint.mjs'
import { build } from '../prepare/build.mjs'
import { root } from '../root.mjs'

const api = join(root, 'apps', 'api', 'dist')

/** Parts of the built server; what a running server stands on is not built anew under it. */
export async function serverParts(...names) {
  if (!existsSync(join(api, 'main.js'))) await build()
  const parts = await Promise.all(names.map(name => import(pathToFileURL(join(api, `${name}.js`)).href).catch(unbuilt)))
  return Object.assign({}, ...parts)
}

function unbuilt(error) {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
  throw new Complaint('the server is built of older sources: start it once with `npm start`, or run `npx turbo run build`')
}
