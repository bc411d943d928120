import { named } from '../api/common-selections.ts'
import { type Selected, select } from '../api/operations/select.ts'
import type { Measure } from '../api/schema.ts'

export const measureSelection = select<Measure>()({
  id: true,
  version: true,
  text: true,
  status: true,
  dueOn: true,
  ongoing: true,
  evidence: true,
  doneAt: true,
  verifiedAt: true,
  reason: true,
  recordedAt: true,
  allowedEvents: true,
  mayUpdate: true,
  owner: named,
  leader: named,
  opinions: { id: true, text: true },
  rectification: { id: true, organization: named, person: named },
})
export type MeasureRow = Selected<Measure, typeof measureSelection>
