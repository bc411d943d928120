import { isDeepStrictEqual } from 'node:util'
import { type CalendarNotice, calendarOf, type Derivation } from '@pingyi/domain'
import type { EntityManager } from 'typeorm'
import { deadlineAnew } from '../field/deadlines/derivation.ts'
import type { Calendar } from '../field/deadlines/working-calendar.ts'
import { deadlineIsOpen } from '../field/predicates.ts'
import { todaySql } from '../platform/database/clock.ts'

export type MoveOfDeadline = {
  readonly rectificationId: string
  readonly roundId: string
  readonly before: string
  readonly after: string
  readonly derivation: Derivation
}

type Open = { rectification_id: string; round_id: string; due_on: string; derivation: Derivation }

/** Future deadlines derived from the calendar, in cases not yet accepted. */
const openDeadlines = (db: EntityManager, lock?: 'held'): Promise<Open[]> =>
  db.query(
    `-- open deadlines
     select x.id as rectification_id, r.id as round_id, r.due_on, r.derivation
     from rectifications x join rounds r on r.rectification_id = x.id and r.number = x.round_number
     where ${deadlineIsOpen('r.status')} and r.due_on >= ${todaySql}
       and r.derivation -> 'rule' ->> 'kind' <> 'STATED'
     order by x.id ${lock ? 'for update' : ''}`,
  )

/** Open deadlines whose day changes with the notice. */
export const deadlinesMovedBy = async (...asked: Parameters<typeof deadlinesFoundBy>): Promise<MoveOfDeadline[]> =>
  (await deadlinesFoundBy(...asked)).filter(({ before, after }) => before !== after)

/** Open deadlines whose day or derivation changes with the notice. */
export async function deadlinesFoundBy(
  db: EntityManager,
  { notices }: Calendar,
  notice: CalendarNotice,
  lock?: 'held',
): Promise<MoveOfDeadline[]> {
  const calendar = calendarOf([...notices, notice])
  const open = await openDeadlines(db, lock)
  return open.flatMap(({ rectification_id: rectificationId, round_id: roundId, due_on: before, derivation: stored }) => {
    const derivation = deadlineAnew(stored, calendar)
    return isDeepStrictEqual(derivation, stored) ? [] : [{ rectificationId, roundId, before, after: derivation.dueOn, derivation }]
  })
}
