import type { Headcount } from './selections.ts'

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
