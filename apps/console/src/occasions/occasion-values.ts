import type { ValuesOf } from '../kit/fields/values-of.ts'
import type { occasionFields } from './fields.ts'
import type { Headcount } from './selections.ts'

export type OccasionValues = ValuesOf<typeof occasionFields>

export const totalHeadcount = (headcounts: readonly Headcount[]) => headcounts.reduce((sum, { count }) => sum + count, 0)

/** What is saved: without the lines that were not filled in. */
export const filledIn = <Values extends OccasionValues>(values: Values): Values => ({
  ...values,
  headcounts: values.headcounts.filter(one => one.class && one.count > 0),
})
