import { basename } from 'node:path'

/** What stands behind the command, whether it came through run.mjs (npm) or alone (the container). */
export const asked = process.argv.slice(basename(process.argv[1]) === 'run.mjs' ? 3 : 2)
