import { Complaint, tell } from '../complaint.mjs'
import { setUpMachine } from '../machine/set-up.mjs'
import { build } from '../prepare/build.mjs'
import { run } from '../processes/launch.mjs'

/** Builds, and runs a program that drives the built server through a browser; the exit code is its own. */
export async function runTool(program, given) {
  try {
    const missing = (await setUpMachine()).filter(({ need }) => need !== 'postgres')
    if (missing.length > 0) throw new Complaint(missing.map(({ line }) => line).join('; '))
    await build()
    process.exitCode = await run(process.execPath, [program, ...given])
  } catch (error) {
    tell(error)
  }
}
