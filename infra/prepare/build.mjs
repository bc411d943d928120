import { join } from 'node:path'
import { Complaint } from '../complaint.mjs'
import { isStopping, listen } from '../processes/launch.mjs'
import { root } from '../root.mjs'
import { oneAtATime } from './one-at-a-time.mjs'

const quiet = ['--output-logs=errors-only', '--log-prefix=none', '--log-order=grouped', '--no-update-notifier']
const always = { NODE_ENV: 'production', TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' }

/** Builds the parts whose sources have changed; Turborepo's local cache knows which. Speaks only when there is something to say. */
export async function build() {
  const notice = setTimeout(() => console.log('Building …'), 1_000)
  const turbo = join(root, 'node_modules', '.bin', 'turbo')
  const { code, said } = await oneAtATime(() => listen(turbo, ['run', 'build', ...quiet], { env: { ...process.env, ...always } }))
  clearTimeout(notice)
  if (code === 0 || isStopping()) return
  console.error(said)
  throw new Complaint('the build failed, see above')
}
