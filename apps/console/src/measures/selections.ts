import { holder, named } from '../api/common-selections.ts'
import { type Selected, select } from '../api/operations/select.ts'
import type { Measure } from '../api/schema.ts'
import { selectionOf } from '../kit/fields/selection-of.ts'
import { measureFields } from './fields.ts'

export const measureSelection = select<Measure>()({
  ...selectionOf(measureFields),
  id: true,
  version: true,
  allowedEvents: true,
  mayUpdate: true,
  checks: { id: true, checkedOn: true, finding: true, kept: true, checkedBy: holder },
  opinions: { id: true, text: true },
  rectification: { id: true, cycle: { id: true, entry: true }, organization: named, person: named },
})
export type MeasureRow = Selected<Measure, typeof measureSelection>
