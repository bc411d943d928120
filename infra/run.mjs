// Entry of the npm scripts, such as `node infra/run.mjs start`. It needs Node 20.19 and nothing that must be installed.
import { argumentsOf, commandName } from './command-line/arguments.mjs'
import { tell } from './complaint.mjs'
import { bundledNode, checkNode, isBundledNode } from './prepare/node.mjs'
import { installPackages } from './prepare/packages.mjs'
import { isStopping, run } from './processes/launch.mjs'

const command = commandName()
argumentsOf(command)

try {
  checkNode()
  await installPackages()
  if (isStopping()) process.exitCode = ['start', 'dev'].includes(command) ? 0 : 1
  else if (isBundledNode() || !bundledNode()) await import(`./commands/${command}.mjs`)
  else process.exitCode = await run(bundledNode(), [import.meta.filename, ...process.argv.slice(2)])
} catch (error) {
  tell(error)
}
