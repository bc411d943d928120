// Entry of the npm scripts, such as `node infra/run.mjs start`. It needs Node 20.19 and nothing that must be installed.
import { tell } from './complaint.mjs'
import { bundledNode, checkNode, isBundledNode } from './prepare/node.mjs'
import { installPackages } from './prepare/packages.mjs'
import { isStopping, run } from './processes/launch.mjs'

const task = process.argv[2]

try {
  checkNode()
  await installPackages()
  if (isStopping()) process.exitCode = ['start', 'dev'].includes(task) ? 0 : 1
  else if (isBundledNode() || !bundledNode()) await import(`./commands/${task}.mjs`)
  else process.exitCode = await run(bundledNode(), [import.meta.filename, ...process.argv.slice(2)])
} catch (error) {
  tell(error)
}
