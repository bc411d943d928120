import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The first of these programs that stands on the PATH. */
export function findOnPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return names.flatMap(name => folders.map(folder => join(folder, name))).find(file => existsSync(file)) ?? null
}
