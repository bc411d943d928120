// The api from its sources, run by `npm run dev` anew whenever one of them changes.
import { serve } from '../../apps/api/src/main.ts'
import { reportError } from '../complaint.mjs'
import { stopRequested } from '../processes/launch.mjs'
import { settingsFrom } from '../start/settings.mjs'

try {
  const server = await serve(settingsFrom(process.env))
  await stopRequested
  await server.close()
} catch (error) {
  reportError(error)
}
