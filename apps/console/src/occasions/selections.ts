import { text } from '../api/common-selections.ts'
import { type Selected, select } from '../api/operations/select.ts'
import type { Occasion } from '../api/schema.ts'
import { selectionOf } from '../kit/fields/selection-of.ts'
import { occasionFields } from './fields.ts'

const coded = { code: true, name: text } as const

export const occasionSelection = select<Occasion>()({
  ...selectionOf(occasionFields),
  id: true,
  version: true,
  kind: true,
  kindName: text,
  headcounts: { class: true, count: true },
  mayUpdate: true,
  form: { id: true, ...coded, confidential: true, subjects: true, occasions: coded },
  cycle: { id: true },
})

/** What its own page shows beside that. */
export const occasionMore = select<Occasion>()({ mayDelete: true })
export type OccasionRow = Selected<Occasion, typeof occasionSelection> & Partial<Selected<Occasion, typeof occasionMore>>
export type Headcount = OccasionRow['headcounts'][number]
export type OccasionForm = OccasionRow['form']
