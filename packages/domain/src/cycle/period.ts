import { type Day, demandDay, demandDays, demandDaysOf } from '../calendar/day.ts'
import type { Text2 } from '../text.ts'
import type { CycleKind } from './kind.ts'

/** A stretch of time; both days belong to it. */
export type Period = { readonly startsOn: Day; readonly endsOn: Day }

const monthsIn = { QUARTER: 3, HALF_YEAR: 6, YEAR: 12 } as const
type Calendar = keyof typeof monthsIn

const day = (ms: number): Day => new Date(ms).toISOString().slice(0, 10)
const ms = (on: Day) => Date.parse(`${on}T00:00:00Z`)
const oneDay = 86_400_000

/** The quarter, half-year or year that lies so many behind the one with this day in it. */
function periodAt(kind: Calendar, on: Day, further = 0): Period {
  const length = monthsIn[kind]
  const date = new Date(ms(on))
  const first = Math.floor(date.getUTCMonth() / length) * length + further * length
  const year = date.getUTCFullYear()
  return { startsOn: day(Date.UTC(year, first, 1)), endsOn: day(Date.UTC(year, first + length, 0)) }
}

/** The whole quarter, half-year or year with this day in it. Throws `INVALID` for what is no day. */
export function periodOf(kind: Exclude<CycleKind, 'AD_HOC'>, on: Day): Period {
  demandDay('on', on)
  return periodAt(kind, on)
}

/**
 * The next period of the kind that nobody has planned yet: the calendar's, of any other kind as many days again.
 * Throws `INVALID` for what is no day.
 */
export function nextPeriod(kind: CycleKind, before: Period, planned: readonly { readonly startsOn: Day }[] = []): Period {
  demandDays({ 'before.startsOn': before.startsOn, 'before.endsOn': before.endsOn })
  demandDaysOf('planned', planned, ({ startsOn }) => [{ startsOn }])
  const middle = day((ms(before.startsOn) + ms(before.endsOn)) / 2)
  for (let further = 1; ; further++) {
    const next = kind === 'AD_HOC' ? asLong(before, further) : periodAt(kind, middle, further)
    if (!planned.some(({ startsOn }) => startsOn === next.startsOn)) return next
  }
}

function asLong({ startsOn, endsOn }: Period, further: number): Period {
  const length = ms(endsOn) - ms(startsOn) + oneDay
  return { startsOn: day(ms(startsOn) + further * length), endsOn: day(ms(endsOn) + further * length) }
}

const quarters = ['一', '二', '三', '四']

/** What an office calls a period of the calendar, 2026年第四季度 say; null of any other. Throws `INVALID` for what is no day. */
export function periodName(kind: CycleKind, { startsOn, endsOn }: Period): Text2 | null {
  demandDays({ startsOn, endsOn })
  if (kind === 'AD_HOC') return null
  const whole = periodAt(kind, startsOn)
  if (whole.startsOn !== startsOn || whole.endsOn !== endsOn) return null
  const year = Number(startsOn.slice(0, 4))
  const part = Math.floor((Number(startsOn.slice(5, 7)) - 1) / monthsIn[kind])
  if (kind === 'YEAR') return { zh: `${year}年度`, en: `Year ${year}` }
  if (kind === 'HALF_YEAR')
    return { zh: `${year}年${part === 0 ? '上' : '下'}半年`, en: `${part === 0 ? 'First' : 'Second'} half of ${year}` }
  return { zh: `${year}年第${quarters[part]}季度`, en: `Quarter ${part + 1} of ${year}` }
}
