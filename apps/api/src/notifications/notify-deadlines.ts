import type { RoundStatus } from '@pingyi/domain'
import type { EntityManager } from 'typeorm'
import { type Notice, notifyAll } from '../field/notifications/notify.ts'
import { lateRecipients, reviewerRecipients, subjectRecipients } from '../field/notifications/recipients.ts'
import { deadlineIsRunning, measureIsOpen, rectificationHasOpinions } from '../field/predicates.ts'
import { outsideTheLog } from '../platform/database/audit.ts'
import { today } from '../platform/database/clock.ts'
import { locks } from '../platform/database/locks.ts'
import { transact } from '../platform/database/transact.ts'
import type { Tx } from '../platform/database/tx.ts'

const soon = 3

type Due = {
  type: 'Rectification' | 'Measure'
  thing_id: string
  due_on: string
  step: 'SOON' | 'TODAY' | 'LATE'
  owner_id: string | null
  leader_id: string | null
  status: RoundStatus
  organization_id: string
  person_id: string | null
  confidential: boolean
  reviewer_ids: string[]
}

/**
 * Notifies of deadlines that are near, today or over; of what is late also reviewers, contact leaders and offices. Also sends what was missed while no server ran, and each step of a case
 * only once. Of several servers, one does the work.
 */
export const notifyDeadlines = (db: EntityManager, on?: string): Promise<number> =>
  transact({ db, actor: null }, null, async tx => {
    outsideTheLog(tx)
    const [{ mine }] = await tx.query('-- deadlines are mine to tell\n select pg_try_advisory_xact_lock($1) as mine', [
      locks.deadlineNotices,
    ])
    if (!mine) return 0
    const due = await takeDue(tx, on ?? (await today(tx)))
    await notifyAll(tx, null, await noticesOf(tx, due))
    return due.length
  })

/** Marks due deadlines as notified and returns them: rectifications with their parties, measures with their owner and leader. Skips paused ones. */
const takeDue = (tx: Tx, day: string): Promise<Due[]> =>
  tx.query(
    `-- due and not yet told
     with live as (
       select x.*, d.status, d.due_on, d.paused_on, d.ordered from rectifications x join rounds d on d.rectification_id = x.id and d.number = x.round_number
       where ${rectificationHasOpinions('x.id')}
     ), due as (
       select 'Rectification' as type, l.id as thing_id, l.due_on, null::uuid as owner_id, null::uuid as leader_id, l.id as case_id from live l
       where l.due_on <= $1::date + $2::int and ${deadlineIsRunning('l')}
       union all
       select 'Measure', m.id, m.due_on, m.owner_id, m.leader_id, l.id from measures m join live l on l.id = m.rectification_id
       where m.due_on <= $1::date + $2::int and ${measureIsOpen('m.status')} and num_nonnulls(m.owner_id, m.leader_id) > 0 and l.status = $3 and l.paused_on is null
     ), told as (
       insert into deadline_notices (thing_id, due_on, step)
       select thing_id, due_on, case when due_on < $1::date then 'LATE' when due_on = $1::date then 'TODAY' else 'SOON' end from due
       on conflict do nothing returning thing_id, due_on, step
     )
     select due.type, due.thing_id, due.due_on, told.step, due.owner_id, due.leader_id, l.status, l.organization_id, l.person_id, l.confidential,
       array(select distinct r.reviewer_id from opinions o join reviews r on r.id = o.review_id where o.rectification_id = l.id) as reviewer_ids
     from told join due on due.thing_id = told.thing_id and due.due_on = told.due_on join live l on l.id = due.case_id`,
    [day, soon, 'IN_PROGRESS' satisfies RoundStatus],
  )

async function noticesOf(tx: Tx, due: readonly Due[]): Promise<Notice[]> {
  const about = ({ organization_id: organizationId, person_id: personId, confidential, reviewer_ids: reviewerIds }: Due) => ({
    organizationId,
    personId,
    confidential,
    reviewerIds,
  })
  const noticeOf = ({ type, thing_id: id, due_on: dueOn, step }: Due, personIds: readonly string[]): Notice => ({
    kind: 'DEADLINE_NEAR',
    subject: { type, id },
    personIds,
    details: { step, dueOn },
  })
  const replied = due.filter(({ type, status }) => type === 'Rectification' && status === 'REPLIED')
  const working = due.filter(({ type, status }) => type === 'Rectification' && status !== 'REPLIED')
  const measures = due.filter(({ type }) => type === 'Measure')
  const late = due.filter(({ step }) => step === 'LATE')
  const deciders = await reviewerRecipients(tx, replied.map(about))
  const subjects = await subjectRecipients(tx, working.map(about))
  const reviewers = await reviewerRecipients(tx, late.map(about))
  const above = await lateRecipients(tx, late.map(about))
  return [
    ...replied.map((one, i) => noticeOf(one, deciders[i] ?? [])),
    ...working.map((one, i) => noticeOf(one, subjects[i] ?? [])),
    ...measures.map(one =>
      noticeOf(
        one,
        [one.owner_id, one.leader_id].filter(id => id !== null),
      ),
    ),
    ...late.map((one, i) => noticeOf(one, [...(reviewers[i] ?? []), ...(above[i] ?? [])])),
  ]
}
