// npm run bench: how fast the built system is on this machine.
import { argumentsOf } from '../command-line/arguments.mjs'
import { runTool } from '../testing/run-tool.mjs'

await runTool('test/programs/bench.ts', argumentsOf('bench').positionals)
