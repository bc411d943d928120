import { named, text } from '../api/common-selections.ts'
import { type Selected, select } from '../api/operations/select.ts'
import type { Opinion } from '../api/schema.ts'
import { selectionOf } from '../kit/fields/selection-of.ts'
import { opinionFields } from './fields.ts'

export const opinionSelection = select<Opinion>()({
  ...selectionOf(opinionFields),
  id: true,
  version: true,
  allowedEvents: true,
  viewerMay: true,
  organization: named,
  person: named,
  cycle: named,
  review: { id: true, occurredOn: true, reviewer: named, form: { id: true, name: text } },
  rectification: { id: true, mayAddMeasure: true },
  mergedInto: { id: true, text: true },
  measures: { id: true, text: true, status: true },
  suggestedMeasures: { id: true, text: true, dueOn: true, owner: named, leader: named, measure: { id: true } },
})
export type OpinionRow = Selected<Opinion, typeof opinionSelection>
