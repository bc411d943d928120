// npm run screens [folder] [part of a name]: pictures of the screens of the console, and what is wrong with each. A long run, no part of `npm test`.
import { argumentsOf } from '../command-line/arguments.mjs'
import { runTool } from '../testing/run-tool.mjs'

await runTool('test/programs/pictures.ts', argumentsOf('screens').positionals)
