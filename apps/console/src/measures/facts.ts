import type { MeasureStatus } from '@pingyi/domain'

type Named = { id: string; name: string }

/** A measure as `measureFields` selects it. */
export type MeasureRow = {
  id: string
  version: number
  text: string
  status: MeasureStatus
  dueOn: string | null
  ongoing: boolean
  evidence: string | null
  doneAt: string | null
  verifiedAt: string | null
  reason: string | null
  allowedEvents: readonly string[]
  viewerMay: readonly string[]
  owner: Named | null
  leader: Named | null
  opinions: readonly { id: string; text: string }[]
  rectification: { id: string; organization: Named; person: Named | null }
}
