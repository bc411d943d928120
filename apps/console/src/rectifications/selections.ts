import { holder, named } from '../api/common-selections.ts'
import { type Selected, select } from '../api/operations/select.ts'
import type { Rectification, Round } from '../api/schema.ts'
import { deadlineMore } from '../deadlines/selections.ts'
import { selectionOf } from '../kit/fields/selection-of.ts'
import { measureSelection } from '../measures/selections.ts'
import { opinionSelection } from '../opinions/selections.ts'
import { rectificationFields, roundFields } from './fields.ts'

const roundSelection = select<Round>()({
  ...selectionOf(roundFields),
  id: true,
  number: true,
  status: true,
  deadlineKind: true,
  dueOn: true,
  pausedOn: true,
  ordered: true,
  proposedBy: holder,
  repliedAt: true,
  replyLines: { id: true, text: true, opinion: { id: true, text: true } },
  acceptedAt: true,
  acceptedBy: holder,
  closedAt: true,
  closedBy: holder,
  confirmedAt: true,
  lookBackDueOn: true,
  lookBacks: { id: true, lookedOn: true, outcome: true, finding: true, lookedBy: holder },
})
export type RoundRow = Selected<Round, typeof roundSelection>

/** What a list of rectifications shows of each. */
export const rectificationSelection = select<Rectification>()({
  ...selectionOf(rectificationFields),
  id: true,
  version: true,
  allowedEvents: true,
  viewerMay: true,
  mayAddMeasure: true,
  cycle: { ...named, entry: true },
  organization: named,
  person: named,
  reviewers: named,
  round: roundSelection,
  opinions: opinionSelection,
  measures: measureSelection,
  rounds: roundSelection,
})

/** What its own page shows beside that. */
export const rectificationMore = deadlineMore
export type RectificationRow = Selected<Rectification, typeof rectificationSelection> &
  Partial<Selected<Rectification, typeof rectificationMore>>
