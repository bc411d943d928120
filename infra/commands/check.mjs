import { checks } from '../check/parts.mjs'
import { argumentsOf } from '../command-line/arguments.mjs'
import { inPairs, runPart } from '../processes/parts.mjs'

argumentsOf('check')

const results = await inPairs(checks, runPart)
process.exit(results.every(Boolean) && results.length === checks.length ? 0 : 1)
