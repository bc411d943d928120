import { named, text } from '../api/common-selections.ts'
import { query } from '../api/operations/query.ts'
import { type Selected, select } from '../api/operations/select.ts'
import type { HistoryLine } from '../api/schema.ts'

const titled = { id: true, name: text } as const

const lineSelection = select<HistoryLine>()({
  id: true,
  kind: true,
  on: true,
  until: true,
  event: true,
  state: true,
  cycle: named,
  membership: { id: true, standing: true, organization: named },
  affiliation: { id: true, classes: true, organization: named, unit: named },
  appointment: { id: true, portfolio: true, person: named, post: titled, organization: named, body: named },
  responsibility: { id: true, kind: true, person: named, organization: named },
  review: { id: true, status: true, capacity: true, reviewer: named, form: titled, treatment: titled },
  opinion: { id: true, kind: true, text: true, status: true },
  rectification: { id: true, round: { number: true } },
  measure: { id: true, text: true },
  rosterEntry: { id: true, excludedReason: true },
  handover: { id: true, total: true, from: named, to: named },
})
export type HistoryRow = Selected<HistoryLine, typeof lineSelection>

export const personHistoryQuery = query('historyOfPerson', { total: true, items: lineSelection })
export const organizationHistoryQuery = query('historyOfOrganization', { total: true, items: lineSelection })
