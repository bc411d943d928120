import { type Ratio, ratio } from './ratio.ts'

/** A case of rectification. `dueOn`: the agreed deadline; `acceptedOn`: the day of acceptance. Days are YYYY-MM-DD. */
export type RectificationCase = { readonly dueOn: string | null; readonly acceptedOn: string | null }

export type RectificationFigures = {
  readonly cases: number
  readonly due: number
  /** Those due that were accepted by the day asked for. */
  readonly accepted: number
  readonly rate: Ratio
  /** Those due that were accepted by their deadline. */
  readonly onTime: Ratio
}

/** Due are the cases whose agreed deadline is on or before `asOf`; one without a deadline is not due. Nothing due: both rates are null. */
export function rectificationFigures(cases: readonly RectificationCase[], asOf: string): RectificationFigures {
  const due = cases.filter(({ dueOn }) => dueOn !== null && dueOn <= asOf)
  const accepted = due.filter(({ acceptedOn }) => acceptedOn !== null && acceptedOn <= asOf)
  const onTime = accepted.filter(({ dueOn, acceptedOn }) => (acceptedOn as string) <= (dueOn as string))
  return {
    cases: cases.length,
    due: due.length,
    accepted: accepted.length,
    rate: ratio(accepted.length, due.length),
    onTime: ratio(onTime.length, due.length),
  }
}

/** Accepted of those due. */
export const rectificationRate = (cases: readonly RectificationCase[], asOf: string): Ratio => rectificationFigures(cases, asOf).rate

/** Accepted by their deadline, of those due. */
export const onTimeRate = (cases: readonly RectificationCase[], asOf: string): Ratio => rectificationFigures(cases, asOf).onTime
