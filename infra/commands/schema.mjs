// npm run schema: prints the GraphQL schema, and what is generated from it, anew.
import { argumentsOf } from '../command-line/arguments.mjs'
import { tell } from '../complaint.mjs'
import { run } from '../processes/launch.mjs'

argumentsOf('schema')

try {
  process.exitCode = await run('npm', ['run', '--silent', 'schema', '--workspace=@pingyi/api'])
} catch (error) {
  tell(error)
}
