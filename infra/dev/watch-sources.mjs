import { readdirSync, statSync, watch } from 'node:fs'
import { join } from 'node:path'

const isSource = name => /\.(ts|mjs)$/.test(name) && !name.endsWith('.test.ts')
const settled = 50

/**
 * Calls `changed` with its name when a source below the folders is written, replaced, added or removed. Folders are watched, since a
 * file that is watched is lost when an editor or git puts another one in its place. Returns a function that ends it.
 */
export function watchSources(folders, changed) {
  let watchers = []
  let timer

  function begin() {
    end()
    watchers = folders.flatMap(withFoldersBelow).map(folder => watch(folder, (_, name) => name && note(folder, name)).on('error', () => {}))
  }

  function end() {
    clearTimeout(timer)
    for (const watcher of watchers) watcher.close()
  }

  function note(folder, name) {
    if (!isSource(name) && !isFolder(join(folder, name))) return
    clearTimeout(timer)
    timer = setTimeout(() => {
      begin()
      changed(name)
    }, settled)
  }

  begin()
  return end
}

function withFoldersBelow(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return [folder, ...entries.filter(entry => entry.isDirectory()).map(({ parentPath, name }) => join(parentPath, name))]
}

const isFolder = path => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
