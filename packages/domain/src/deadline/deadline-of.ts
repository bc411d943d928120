import { addDays, countDays, type Day, demandDay, demandDaysOf, endOfMonth, shiftDay } from '../calendar/day.ts'
import type { NamedDay } from '../calendar/notice.ts'
import { unknownYears, type WorkingCalendar } from '../calendar/working-calendar.ts'
import { addWorkingDays, countWorkingDays, nextWorkingDay } from '../calendar/working-days.ts'
import type { Problem } from '../problem.ts'
import { Refusal, refuseIf } from '../refusal.ts'
import type { Text2 } from '../text.ts'
import { type DeadlineRule, problemsOfRule, rollsOf } from './rule.ts'

/** A school term, both days included. */
export type Term = { readonly name: string; readonly startsOn: Day; readonly endsOn: Day }
/** The clock stood still from the end of one day to the end of another. */
export type Pause = { readonly from: Day; readonly to: Day }
/** A deadline that stood before this one and was changed. */
export type DeadlineChanged = { readonly on: Day; readonly before: Day | null }

/** A deadline and how it was found: enough to explain it, and to find it anew when the calendar changes. */
export type Derivation = {
  readonly rule: DeadlineRule
  readonly from: Day
  readonly dueOn: Day
  /** Saturdays and Sundays that were passed over. */
  readonly weekendDays: number
  readonly holidays: readonly { readonly name: Text2; readonly days: readonly Day[] }[]
  /** Weekends that were counted because they are worked. */
  readonly makeUpDays: readonly NamedDay[]
  /** The last day before it was moved off a day that is not worked. */
  readonly rolledFrom: Day | null
  /** Years that it depends on and whose notice is not out: it may move. */
  readonly unknownYears: readonly number[]
  readonly pauses: readonly (Pause & { readonly days: number })[]
  readonly changes: readonly DeadlineChanged[]
  readonly term: Term | null
}

/** What a deadline is found in: the calendar of its days, the school terms, how long the clock stood still, and what it was before. */
export type DeadlineSetting = {
  readonly calendar: WorkingCalendar
  readonly terms?: readonly Term[]
  readonly pauses?: readonly Pause[]
  readonly changes?: readonly DeadlineChanged[]
}

/** Days are reckoned to the year 9999; rule and pauses need room before it. */
const lastFrom = '9900-01-01'
const problemsOfLastDay = (at: string, day: Day | null | undefined): Problem[] =>
  day && day > lastFrom ? [{ at, code: 'TOO_FAR', limit: lastFrom }] : []

const termAt = (terms: readonly Term[], day: Day) => terms.find(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn) ?? null

/**
 * The day by which something is due, reckoned from `from`, and how it was found (民法典 §§ 201, 203).
 * Throws `INVALID` for a rule that is not whole and for what is no day, and `NO_TERM` where the first day lies in no term.
 */
export function deadlineOf(
  rule: DeadlineRule,
  from: Day,
  { calendar, terms = [], pauses = [], changes = [] }: DeadlineSetting,
): Derivation {
  refuseIf(problemsOfRule(rule))
  demandDay('from', from)
  refuseIf([...problemsOfLastDay('from', from), ...problemsOfLastDay('rule.on', rule.on)])
  demandDaysOf('terms', terms, ({ startsOn, endsOn }) => [{ startsOn, endsOn }])
  demandDaysOf('pauses', pauses, ({ from: first, to }) => [{ from: first, to }])
  demandDaysOf('changes', changes, ({ on, before }) => [{ on }, { before }])
  const term = rule.kind === 'END_OF_TERM' ? termAt(terms, from) : null
  const byWorkingDays = rule.kind === 'WORKING_DAYS'
  const count = (pause: Pause) => (byWorkingDays ? countWorkingDays(calendar, pause.from, pause.to) : countDays(pause.from, pause.to))
  const paused = pauses.map(pause => ({ ...pause, days: count(pause) }))
  const pushed = paused.reduce((sum, { days }) => sum + days, 0)
  const last = byWorkingDays ? addWorkingDays(calendar, from, rule.days! + pushed) : addDays(lastDayOf(rule, from, term), pushed)
  const rolls = rollsOf(rule)
  const dueOn = rolls ? nextWorkingDay(calendar, last, rule.kind === 'BEFORE_MEETING' && pushed === 0 ? -1 : 1) : last
  const [first, until] = [last, dueOn].toSorted() as [Day, Day]
  const looked = byWorkingDays ? daysFrom(addDays(from, 1), dueOn) : rolls ? daysFrom(first, until) : []
  return {
    rule,
    from,
    dueOn,
    ...passed(calendar, looked),
    rolledFrom: last === dueOn ? null : last,
    unknownYears: looked.length > 0 ? unknownYears(calendar, looked[0]!, looked.at(-1)!) : [],
    pauses: paused,
    changes,
    term,
  }
}

function lastDayOf({ kind, on, days, months }: DeadlineRule, from: Day, term: Term | null): Day {
  if (kind === 'END_OF_MONTH') return endOfMonth(from, months!)
  if (kind === 'BEFORE_MEETING') return addDays(on!, -days!)
  if (kind === 'NATURAL_DAYS') return addDays(from, days!)
  if (kind === 'STATED') return on!
  if (!term) throw new Refusal('NO_TERM', { on: from })
  return term.endsOn
}

const daysFrom = (from: Day, to: Day): Day[] => Array.from({ length: Math.max(0, countDays(from, to) + 1) }, (_, i) => shiftDay(from, i))

/** Of these days, which were not worked and why, and which weekends were. */
function passed(calendar: WorkingCalendar, days: readonly Day[]): Pick<Derivation, 'weekendDays' | 'holidays' | 'makeUpDays'> {
  const holidays: { name: Text2; days: Day[] }[] = []
  const makeUpDays: NamedDay[] = []
  let weekendDays = 0
  for (const on of days) {
    const [worked, name] = [calendar.makeUpFor(on), calendar.holidayOf(on)]
    if (worked) makeUpDays.push({ on, name: worked })
    else if (name) {
      const known = holidays.find(holiday => holiday.name.zh === name.zh)
      if (known) known.days.push(on)
      else holidays.push({ name, days: [on] })
    } else if (!calendar.isWorkingDay(on)) weekendDays++
  }
  return { weekendDays, holidays, makeUpDays }
}
