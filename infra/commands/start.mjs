import { argumentsOf } from '../command-line/arguments.mjs'
import { build } from '../prepare/build.mjs'
import { runServer } from '../start/run-server.mjs'

argumentsOf('start')

await runServer({ makeReady: build })
