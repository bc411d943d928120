import { existsSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { Complaint } from '../complaint.mjs'
import { root } from '../root.mjs'

const bundledFor = ['linux-x64', 'linux-arm64', 'win32-x64']
const file = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.exe' : 'node')

/** The Node 24 that `npm ci` brings along, where there is one for this machine. */
export const bundledNode = () => (existsSync(file) ? file : null)

export const isBundledNode = () => existsSync(file) && realpathSync(file) === realpathSync(process.execPath)

/** Any Node from 20.19 may install; to run, a machine without a bundled Node needs a newer one of its own. */
export function checkNode() {
  const isBundled = bundledFor.includes(`${process.platform}-${process.arch}`)
  const least = isBundled ? [20, 19] : [22, 15]
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > least[0] || (major === least[0] && minor >= least[1])) return
  throw new Complaint(`Node ${least.join('.')} or later is needed on this machine, this is ${process.version}: see https://nodejs.org`)
}
