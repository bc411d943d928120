import { exitOf, isStopping, launch } from '../processes/launch.mjs'
import { watchSources } from './watch-sources.mjs'

/**
 * Runs a program of Node anew whenever a source below the folders changes. The next one loads while the last one ends, and is sent
 * `begin` once it has. Returns when all have ended, after we were asked to stop.
 */
export function reload(folders, args, options) {
  let last = begin()
  const unwatch = watchSources(folders, name => {
    if (isStopping()) return
    console.log(`${name} has changed: the api begins anew`)
    last = begin(last)
  })
  return {
    ended: async () => {
      unwatch()
      await last.ended
    },
  }

  function begin(previous) {
    const child = launch(process.execPath, args, { ...options, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
    previous?.child.kill('SIGTERM')
    const begun = Promise.resolve(previous?.ended).then(() => child.connected && child.send('begin', () => {}))
    return { child, ended: Promise.all([begun, exitOf(child)]) }
  }
}
