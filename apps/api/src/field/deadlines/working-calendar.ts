import { type CalendarNotice, calendarOf, type Term, type WorkingCalendar } from '@pingyi/domain'
import type { EntityManager } from 'typeorm'
import { locks } from '../../platform/database/locks.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { publishedNotices } from './published-notices.ts'

export type Calendar = {
  readonly calendar: WorkingCalendar
  readonly terms: readonly Term[]
  /** In order of publication. The last one of a year is in force. */
  readonly notices: readonly CalendarNotice[]
}

/** The calendar for deadlines: the shipped notices, the loaded ones and the school terms. */
export async function workingCalendar(db: EntityManager): Promise<Calendar> {
  const [{ loaded, terms }] = await db.query(
    `-- working calendar
     select coalesce((select jsonb_agg(jsonb_build_object('year', n.year, 'number', n.number, 'publishedOn', n.published_on,
         'daysOff', n.days_off, 'makeUpDays', n.make_up_days) order by n.ordinal) from calendar_notices n), '[]') as loaded,
       coalesce((select jsonb_agg(jsonb_build_object('name', s.name, 'startsOn', s.starts_on, 'endsOn', s.ends_on)
         order by s.starts_on) from school_terms s), '[]') as terms`,
  )
  const notices = [...publishedNotices(), ...(loaded as CalendarNotice[])]
  return { calendar: calendarOf(notices), terms, notices }
}

/** Like `workingCalendar`, unchanged until the transaction ends. Waits for a notice that is being loaded. */
export async function heldCalendar(tx: Tx): Promise<Calendar> {
  await tx.query('-- hold the calendar\n select pg_advisory_xact_lock_shared($1)', [locks.calendar])
  return workingCalendar(tx)
}

/** Exclusive lock for changing the calendar. Waits for transactions that use it. */
export const lockCalendar = (tx: Tx): Promise<void> => tx.query('-- lock the calendar\n select pg_advisory_xact_lock($1)', [locks.calendar])
