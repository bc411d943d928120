import { holder, text } from '../api/common-selections.ts'
import { field, type Selected, select } from '../api/operations/select.ts'
import type { DeadlineChange, Derivation, Rectification, Round } from '../api/schema.ts'

/** How a deadline was found. */
export const derivationSelection = select<Derivation>()({
  from: true,
  dueOn: true,
  weekendDays: true,
  rolledFrom: true,
  unknownYears: true,
  rule: { kind: true, on: true, days: true, months: true, rolls: true },
  holidays: { name: text, days: true },
  makeUpDays: { on: true, name: text },
  pauses: { from: true, to: true, days: true },
  changes: { on: true, before: true },
  term: { name: true, startsOn: true, endsOn: true },
})
export type DerivationRow = Selected<Derivation, typeof derivationSelection>

export const deadlineChangeSelection = select<DeadlineChange>()({
  id: true,
  kind: true,
  effectiveOn: true,
  beforeOn: true,
  afterOn: true,
  reason: true,
  changedBy: holder,
})
export type DeadlineChangeRow = Selected<DeadlineChange, typeof deadlineChangeSelection>

/** What has a deadline: a rectification by its current round. */
type Dated = Pick<Rectification, 'lateness'> & { readonly round: Pick<Round, 'deadlineKind' | 'dueOn' | 'pausedOn' | 'ordered'> }

/** What the page of one rectification shows of its deadline beside that. */
export const deadlineMore = select<Rectification>()({
  allowedDeadlineEvents: true,
  deadline: field('round', '', { derivation: derivationSelection }),
  deadlineChanges: deadlineChangeSelection,
})
export type WithDeadline = Dated & Partial<Selected<Rectification, typeof deadlineMore>>
