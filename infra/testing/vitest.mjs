import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runPart, tool } from '../processes/parts.mjs'
import { root } from '../root.mjs'
import { compileCache } from '../sources/node-flags.mjs'

/** Runs the tests of one folder and counts them; a run that crashed, or ran nothing, counts as one failed. */
export async function runSuite({ name, folder, env }) {
  const place = mkdtempSync(join(tmpdir(), 'pingyi-report-'))
  const report = join(place, 'report.json')
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const options = { cwd: join(root, folder), env: { ...process.env, ...compileCache, ...env } }
  const isWell = await runPart({ name, program: tool('vitest'), args, options })
  const { numPassedTests: passed, numFailedTests: failed } = read(report)
  rmSync(place, { recursive: true })
  return { passed, failed: isWell && passed > 0 ? failed : Math.max(failed, 1) }
}

function read(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'))
  } catch {
    return { numPassedTests: 0, numFailedTests: 0 }
  }
}
