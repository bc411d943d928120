import { type Day, demandDay, demandDaysOf } from '../calendar/day.ts'
import { type CycleEntry, cycleEntry } from '../cycle/entry.ts'
import { type Ratio, ratio } from './ratio.ts'

/**
 * A rectification, or an opinion (问题) with what became of the rectification that it is in, as the figures need it. `dueOn`: the agreed
 * deadline. The other days: found put right, struck off, confirmed by a look-back. `atOnce`: put right on the spot, so it has no deadline.
 * `enteredLate`: the acceptance was entered on a later day than its own. `rebounded`: it came back and was opened again.
 */
export type RectificationDays = {
  readonly dueOn: Day | null
  readonly acceptedOn: Day | null
  readonly closedOn?: Day | null
  readonly confirmedOn?: Day | null
  readonly atOnce?: boolean
  readonly enteredLate?: boolean
  readonly rebounded?: boolean
}

/** The figures of rectification (整改) on a day, of cases or of opinions: total = undated + ahead + due. */
export type RectificationFigures = {
  readonly total: number
  /** Without an agreed deadline, those put right at once among them. */
  readonly undated: number
  readonly ahead: number
  readonly due: number
  /** Found put right by the day asked for, due or not. */
  readonly putRight: number
  readonly putRightOfAll: Ratio
  readonly putRightOfDue: Ratio
  /** Put right by their deadline, of those due. */
  readonly onTime: Ratio
  /** Due before the day, and not put right. */
  readonly late: number
  readonly dueToday: number
  /** Of those put right: on the spot; entered later than the day of their acceptance; struck off; confirmed by a look-back. */
  readonly atOnce: number
  readonly enteredLate: number
  readonly closed: number
  readonly confirmed: number
  /** Came back and were opened again, put right since or not. */
  readonly rebounded: number
}

const by = (day: Day | null | undefined, asOf: Day) => day !== null && day !== undefined && day <= asOf

/** Put right of all. Records that tell of nothing put right do not say that nothing was, so it is not counted there (county summary of 2012). */
export const putRightOfAll = ({ putRight, total }: { readonly putRight: number; readonly total: number }, entry: CycleEntry): Ratio =>
  putRight === 0 && !cycleEntry.members[entry].complete ? ratio(0, 0) : ratio(putRight, total)

/**
 * Due is what has its agreed deadline on or before `asOf`; without a deadline it is not due. A ratio without a base is null, not 0.
 * Source: 整改率 = items done / items due, two decimals; figures for cases and for opinions. Throws `INVALID` for what is no day.
 */
export function rectificationFigures(
  rectifications: readonly RectificationDays[],
  asOf: Day,
  entry: CycleEntry = 'LIVE',
): RectificationFigures {
  demandDay('asOf', asOf)
  demandDaysOf('rectifications', rectifications, ({ dueOn, acceptedOn, closedOn, confirmedOn }) => [
    {},
    { dueOn, acceptedOn, closedOn, confirmedOn },
  ])
  const count = (is: (one: RectificationDays) => boolean) => rectifications.filter(is).length
  const isDue = ({ dueOn }: RectificationDays) => by(dueOn, asOf)
  const isPutRight = ({ acceptedOn }: RectificationDays) => by(acceptedOn, asOf)
  const total = rectifications.length
  const due = count(isDue)
  const putRight = count(isPutRight)
  const onTime = count(one => isDue(one) && isPutRight(one) && (one.acceptedOn as Day) <= (one.dueOn as Day))
  return {
    total,
    undated: count(({ dueOn }) => dueOn === null),
    ahead: count(({ dueOn }) => dueOn !== null && dueOn > asOf),
    due,
    putRight,
    putRightOfAll: putRightOfAll({ putRight, total }, entry),
    putRightOfDue: ratio(
      count(one => isDue(one) && isPutRight(one)),
      due,
    ),
    onTime: ratio(onTime, due),
    late: count(one => isDue(one) && !isPutRight(one) && one.dueOn !== asOf),
    dueToday: count(one => !isPutRight(one) && one.dueOn === asOf),
    atOnce: count(one => isPutRight(one) && one.atOnce === true),
    enteredLate: count(one => isPutRight(one) && one.enteredLate === true),
    closed: count(({ closedOn }) => by(closedOn, asOf)),
    confirmed: count(({ confirmedOn }) => by(confirmedOn, asOf)),
    rebounded: count(({ rebounded }) => rebounded === true),
  }
}

/** Put right, of those due. Throws `INVALID` for what is no day. */
export const rectificationRate = (rectifications: readonly RectificationDays[], asOf: Day): Ratio =>
  rectificationFigures(rectifications, asOf).putRightOfDue

/** Put right by their deadline, of those due. Throws `INVALID` for what is no day. */
export const onTimeRate = (rectifications: readonly RectificationDays[], asOf: Day): Ratio =>
  rectificationFigures(rectifications, asOf).onTime
