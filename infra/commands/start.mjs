import { build } from '../prepare/build.mjs'
import { runServer } from '../start/run-server.mjs'

await runServer({ makeReady: build })
