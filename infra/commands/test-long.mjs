// npm run test:long: the journeys that take too long for every change.
import { argumentsOf } from '../command-line/arguments.mjs'
import { tell } from '../complaint.mjs'
import { setUpMachine } from '../machine/set-up.mjs'
import { build } from '../prepare/build.mjs'
import { longSuites } from '../testing/suites.mjs'
import { runSuite } from '../testing/vitest.mjs'

argumentsOf('test-long')

try {
  const missing = (await setUpMachine()).filter(({ need }) => need !== 'postgres')
  for (const { line } of missing) console.error(`✗ ${line}`)
  const total = { passed: 0, failed: missing.length }
  await build()
  for (const suite of missing.length > 0 ? [] : longSuites) {
    const { passed, failed } = await runSuite(suite)
    total.passed += passed
    total.failed += failed
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`)
  process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1
} catch (error) {
  tell(error)
}
