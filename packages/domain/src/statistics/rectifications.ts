import { type Day, demandDay, demandDaysOf } from '../calendar/day.ts'
import { type Ratio, ratio } from './ratio.ts'

/** A rectification as its figures need it. `dueOn`: the agreed deadline; `acceptedOn`: the day of acceptance. */
export type RectificationDays = { readonly dueOn: Day | null; readonly acceptedOn: Day | null }

/** The figures of rectification (整改) on a day. */
export type RectificationFigures = {
  /** All of them, due or not. */
  readonly total: number
  readonly due: number
  /** Those due that were accepted by the day asked for. */
  readonly accepted: number
  readonly rate: Ratio
  /** Those due that were accepted by their deadline. */
  readonly onTime: Ratio
}

/**
 * Due is what has its agreed deadline on or before `asOf`; without a deadline it is not due. With nothing due both rates are null, not 0.
 * Throws `INVALID` for what is no day.
 */
export function rectificationFigures(rectifications: readonly RectificationDays[], asOf: Day): RectificationFigures {
  demandDay('asOf', asOf)
  demandDaysOf('rectifications', rectifications, ({ dueOn, acceptedOn }) => [{}, { dueOn, acceptedOn }])
  const due = rectifications.filter(({ dueOn }) => dueOn !== null && dueOn <= asOf)
  const accepted = due.filter(({ acceptedOn }) => acceptedOn !== null && acceptedOn <= asOf)
  const onTime = accepted.filter(({ dueOn, acceptedOn }) => (acceptedOn as Day) <= (dueOn as Day))
  return {
    total: rectifications.length,
    due: due.length,
    accepted: accepted.length,
    rate: ratio(accepted.length, due.length),
    onTime: ratio(onTime.length, due.length),
  }
}

/** Accepted of those due. Throws `INVALID` for what is no day. */
export const rectificationRate = (rectifications: readonly RectificationDays[], asOf: Day): Ratio =>
  rectificationFigures(rectifications, asOf).rate

/** Accepted by their deadline, of those due. Throws `INVALID` for what is no day. */
export const onTimeRate = (rectifications: readonly RectificationDays[], asOf: Day): Ratio =>
  rectificationFigures(rectifications, asOf).onTime
