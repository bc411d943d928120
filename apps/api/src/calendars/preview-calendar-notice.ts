import { type Actor, calendarOf, problemsOfNotice, refuseIf } from '@pingyi/domain'
import { In } from 'typeorm'
import { workingCalendar } from '../field/deadlines/working-calendar.ts'
import { topFacts } from '../field/organizations/top-organization.ts'
import { allow } from '../platform/access/allow.ts'
import { readable } from '../platform/access/guard.ts'
import type { Context } from '../platform/context.ts'
import { Rectification } from '../rectifications/rectification.ts'
import { type CalendarNoticeInput, noticeOf } from './calendar-inputs.ts'
import type { CalendarNoticePreview } from './calendar-types.ts'
import { calendarYear } from './calendar-year.ts'
import { deadlinesMovedBy } from './moved-deadlines.ts'

const shown = 100

/** The days and open deadlines that a notice would change. Writes nothing. */
export async function previewCalendarNotice(context: Context, actor: Actor, input: CalendarNoticeInput): Promise<CalendarNoticePreview> {
  const { db } = context
  allow(actor, 'CALENDAR_MANAGE', await topFacts(db))
  const { notice, problems } = noticeOf(input)
  refuseIf([...problems, ...problemsOfNotice(notice)])
  const present = await workingCalendar(db)
  const moves = await deadlinesMovedBy(db, present, notice)
  const first = moves.slice(0, shown)
  const rows = await db.findBy(Rectification, { id: In(first.map(({ rectificationId }) => rectificationId)) })
  const seen = new Map((await readable(context, Rectification, rows)).map(row => [row.id, row]))
  const year = calendarYear([notice], notice.year)
  const later = calendarOf([...present.notices, notice])
  const before = calendarYear(present.notices, notice.year)
  const named = [...year.daysOff, ...year.makeUpDays, ...before.daysOff, ...before.makeUpDays].toSorted((a, b) => (a.on < b.on ? -1 : 1))
  const days = named.filter(({ on }, i) => named.findIndex(other => other.on === on) === i)
  return {
    year,
    newlyOff: days.filter(({ on }) => present.calendar.isWorkingDay(on) && !later.isWorkingDay(on)),
    newlyWorked: days.map(({ on }) => on).filter(on => !present.calendar.isWorkingDay(on) && later.isWorkingDay(on)),
    moving: moves.length,
    moves: first.map(({ rectificationId, ...move }) => ({ ...move, rectification: seen.get(rectificationId) ?? null }) as never),
  }
}
