import { checks, slowChecks } from '../check/parts.mjs'
import { argumentsOf } from '../command-line/arguments.mjs'
import { tell } from '../complaint.mjs'
import { setUpMachine } from '../machine/set-up.mjs'
import { build } from '../prepare/build.mjs'
import { isStopping } from '../processes/launch.mjs'
import { inPairs, runPart } from '../processes/parts.mjs'
import { suites } from '../testing/suites.mjs'
import { runSuite } from '../testing/vitest.mjs'

argumentsOf('test')

const total = { passed: 0, failed: 0 }

const missing = await setUpMachine()
for (const { line } of missing) fail(line)

for (const passed of await inPairs([...checks, ...slowChecks], runPart)) if (!passed) total.failed += 1

try {
  await build()
} catch (error) {
  tell(error)
  total.failed += 1
}

const isReady = ({ needs = [] }) => !missing.some(({ need }) => needs.includes(need))
for (const row of suites) {
  for (const { passed, failed } of await inPairs(row.filter(isReady), runSuite)) {
    total.passed += passed
    total.failed += failed
  }
}

if (isStopping()) fail('stopped before the end')
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1)

function fail(line) {
  console.error(`✗ ${line}`)
  total.failed += 1
}
