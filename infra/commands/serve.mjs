// The server alone, of a checkout that is built: what the container runs.
import { argumentsOf } from '../command-line/arguments.mjs'
import { runServer } from '../start/run-server.mjs'

argumentsOf('serve')

await runServer()
