// The server alone, of a checkout that is built: what the container runs.
import { runServer } from '../start/run-server.mjs'

await runServer()
