import { type Actor, problemsOfNotice, refuseIf } from '@pingyi/domain'
import { In } from 'typeorm'
import { lockCalendar, workingCalendar } from '../field/deadlines/working-calendar.ts'
import { notifyAll } from '../field/notifications/notify.ts'
import { subjectRecipients } from '../field/notifications/recipients.ts'
import { topFacts } from '../field/organizations/top-organization.ts'
import { allow } from '../platform/access/allow.ts'
import { record, recordEach } from '../platform/database/audit.ts'
import { today } from '../platform/database/clock.ts'
import { insert, insertMany, writeMany } from '../platform/database/rows.ts'
import type { Tx } from '../platform/database/tx.ts'
import { DeadlineChange } from '../rectifications/deadline-change.ts'
import { Rectification } from '../rectifications/rectification.ts'
import { Round } from '../rectifications/round.ts'
import { type CalendarNoticeInput, noticeOf } from './calendar-inputs.ts'
import { CalendarNotice } from './calendar-notice.ts'
import { deadlinesFoundBy, type MoveOfDeadline } from './moved-deadlines.ts'

/** Puts a newer notice into force and moves the open deadlines derived from the old one. */
export async function loadCalendarNotice(tx: Tx, actor: Actor, input: CalendarNoticeInput): Promise<CalendarNotice> {
  allow(actor, 'CALENDAR_MANAGE', await topFacts(tx))
  const { notice, problems } = noticeOf(input)
  refuseIf([...problems, ...problemsOfNotice(notice)])
  await lockCalendar(tx)
  const found = await deadlinesFoundBy(tx, await workingCalendar(tx), notice, 'held')
  const [moves, explained] = [found.filter(isMove), found.filter(one => !isMove(one))]
  const loaded = await insert(tx, CalendarNotice, {
    ordinal: 1 + (await tx.count(CalendarNotice)),
    year: notice.year,
    number: notice.number ?? '',
    publishedOn: notice.publishedOn,
    daysOff: [...notice.daysOff],
    makeUpDays: [...notice.makeUpDays],
  })
  record(tx, actor, 'calendarNotice.loaded', { type: 'CalendarNotice', id: loaded.id })
  if (explained.length > 0) await explainAll(tx, actor, explained)
  if (moves.length > 0) await moveAll(tx, actor, moves, loaded.number)
  return loaded
}

const isMove = ({ before, after }: MoveOfDeadline) => before !== after

/** Updates the derivation of deadlines whose day does not change. Nobody is notified. */
async function explainAll(tx: Tx, actor: Actor, found: readonly MoveOfDeadline[]) {
  const cases = await tx.findBy(Rectification, { id: In(found.map(({ rectificationId }) => rectificationId)) })
  await findAnew(tx, found)
  const subjects = cases.map(({ id, organizationId }) => ({ type: 'Rectification', id, organizationId }))
  recordEach(tx, actor, 'rectification.deadlineFoundAnew', subjects, (_, row) => String(row.rectification_id))
}

const findAnew = (tx: Tx, found: readonly MoveOfDeadline[]) =>
  writeMany(
    tx,
    Round,
    `-- find deadlines anew
     update rounds t set due_on = new.due_on, derivation = new.derivation
     from jsonb_to_recordset($1::jsonb) new (id uuid, due_on date, derivation jsonb) where t.id = new.id
     returning t.*, to_jsonb(t) as "$image"`,
    [JSON.stringify(found.map(({ roundId, after, derivation }) => ({ id: roundId, due_on: after, derivation })))],
  )

/** Moves the deadlines in one statement. The reason is the number of the notice. */
async function moveAll(tx: Tx, actor: Actor, moves: readonly MoveOfDeadline[], reason: string) {
  const on = await today(tx)
  await findAnew(tx, moves)
  const cases = await writeMany(
    tx,
    Rectification,
    `-- count the moves of deadlines
     update rectifications t set version = t.version + 1 where t.id = any($1::uuid[]) returning t.*, to_jsonb(t) as "$image"`,
    [moves.map(({ rectificationId }) => rectificationId)],
  )
  const counts: { id: string; n: number }[] = await tx.query(
    `-- changes of deadlines so far
     select rectification_id as id, max(ordinal) as n from deadline_changes where rectification_id = any($1::uuid[]) group by 1`,
    [moves.map(({ rectificationId }) => rectificationId)],
  )
  const known = new Map(counts.map(({ id, n }) => [id, n]))
  await insertMany(
    tx,
    DeadlineChange,
    moves.map(({ rectificationId, roundId, before, after }) => ({
      rectificationId,
      roundId,
      ordinal: (known.get(rectificationId) ?? 0) + 1,
      kind: 'CALENDAR' as const,
      effectiveOn: on,
      beforeOn: before,
      afterOn: after,
      reason,
      changedById: actor.accountId,
    })),
  )
  const subjects = cases.map(({ id, organizationId }) => ({ type: 'Rectification', id, organizationId }))
  recordEach(tx, actor, 'rectification.deadlineMoved', subjects, (table, row) =>
    String(table === 'rectifications' ? row.id : row.rectification_id),
  )
  await notifyMoved(tx, actor, cases, moves)
}

/** Notifies those responsible for each case of its new deadline. */
async function notifyMoved(tx: Tx, actor: Actor, cases: readonly Rectification[], moves: readonly MoveOfDeadline[]) {
  const recipients = await subjectRecipients(tx, cases)
  const dueOn = new Map(moves.map(({ rectificationId, after }) => [rectificationId, after]))
  const notices = cases.map(({ id }, i) => ({
    kind: 'DEADLINE_CHANGED' as const,
    subject: { type: 'Rectification' as const, id },
    personIds: recipients[i] ?? [],
    details: { dueOn: dueOn.get(id) ?? null },
  }))
  await notifyAll(tx, actor, notices)
}
