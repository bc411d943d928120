import { text } from '../api/common-selections.ts'
import { type Selected, select } from '../api/operations/select.ts'
import type { Occasion } from '../api/schema.ts'

/** An occasion as a review may choose it. */
export const offeredSelection = select<Occasion>()({
  id: true,
  kind: true,
  kindName: text,
  title: true,
  heldOn: true,
  place: true,
  attendance: true,
  form: { id: true, code: true },
})
export type OccasionOffered = Selected<Occasion, typeof offeredSelection>
