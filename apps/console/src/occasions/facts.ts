import type { Text } from '../kit/i18n/use-format.ts'
import type { Headcount } from './HeadcountLines.tsx'

type Named = { id: string; name: string }
export type OccasionForm = {
  id: string
  name: Text
  confidential: boolean
  subjects: readonly string[]
  occasions: readonly { code: string; name: Text }[]
}

/** An occasion as a review may choose it. */
export type Occasion = {
  id: string
  kindName: Text
  title: string | null
  heldOn: string
  place: string | null
  attendance: number
  form: { id: string }
}

/** An occasion as `occasionFields` selects it. */
export type OccasionRow = {
  id: string
  version: number
  kind: string
  kindName: Text
  title: string | null
  heldOn: string
  place: string | null
  attendance: number
  headcounts: readonly Headcount[]
  viewerMay: readonly string[]
  form: OccasionForm
  organization: Named
  cycle: { id: string }
  chair: Named | null
}

/** What is told of an occasion; a text that was not written is ''. */
export type OccasionInput = {
  formId: string
  kind: string
  heldOn: string
  title: string
  place: string
  chairId: string | null
  headcounts: readonly Headcount[]
}

export const totalHeadcount = (headcounts: readonly Headcount[]) => headcounts.reduce((sum, { count }) => sum + count, 0)

export const toOccasionInput = ({ formId: _, title, place, headcounts, ...told }: OccasionInput) => ({
  ...told,
  title: title || null,
  place: place || null,
  headcounts: headcounts.filter(one => one.class && one.count > 0),
})
