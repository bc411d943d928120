import { holder, named, text } from '../api/common-selections.ts'
import { type Selected, select } from '../api/operations/select.ts'
import type { Review } from '../api/schema.ts'
import { coded, formSelection, measuringSelection } from '../criteria/selections.ts'
import { selectionOf } from '../kit/fields/selection-of.ts'
import { reviewFields } from './fields.ts'

/** What a list of reviews shows of each. */
export const reviewSelection = select<Review>()({
  ...selectionOf(reviewFields),
  id: true,
  version: true,
  recordedAt: true,
  onBehalf: true,
  enteredLate: true,
  allowedEvents: true,
  mayUpdate: true,
  cycle: { ...named, startsOn: true, endsOn: true },
  organization: named,
  organizationName: true,
  person: named,
  authorityRule: coded,
  form: formSelection,
  criteriaSet: measuringSelection,
  appointment: { id: true, post: { name: text }, organization: named },
  occasion: { id: true, kindName: text, heldOn: true, title: true, place: true },
  treatment: { id: true, name: text, act: text },
  recordedBy: holder,
  remarks: { kind: true, code: true, text: true, grade: true },
  noProblem: true,
  draftOpinions: { kind: true, text: true, pointedOut: true, measures: { text: true, ownerId: true, leaderId: true, dueOn: true } },
  opinions: {
    id: true,
    kind: true,
    text: true,
    status: true,
    measures: { id: true, text: true, status: true },
    suggestedMeasures: { id: true, text: true, measure: { id: true } },
    rectification: { id: true },
  },
})
export type ReviewRow = Selected<Review, typeof reviewSelection>
