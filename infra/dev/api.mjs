// The api from its sources, run by `npm run dev` anew whenever one of them changes: it loads at once, and serves when it is told to.
import { once } from 'node:events'
import { serve } from '../../apps/api/src/main.ts'
import { reportError } from '../complaint.mjs'
import { isStopping, stopRequested } from '../processes/launch.mjs'
import { settingsFrom } from '../start/settings.mjs'

try {
  await Promise.race([once(process, 'message'), stopRequested])
  process.channel?.unref()
  if (!isStopping()) {
    const server = await serve(settingsFrom(process.env))
    await stopRequested
    await server.close()
  }
} catch (error) {
  reportError(error)
}
process.exit()
