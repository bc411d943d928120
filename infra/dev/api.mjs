// The api from its sources, run by `npm run dev` anew whenever one of them changes.
import { serve } from '../../apps/api/src/main.ts'
import { tell } from '../complaint.mjs'
import { stopAsked } from '../processes/launch.mjs'
import { settingsFrom } from '../start/settings.mjs'

try {
  const server = await serve(settingsFrom(process.env))
  await stopAsked
  await server.close()
} catch (error) {
  tell(error)
}
