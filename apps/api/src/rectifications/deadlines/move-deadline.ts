import { type Actor, type DeadlineEvent, moveDeadline as next, opinionStatus, Refusal } from '@pingyi/domain'
import type { DeadlineChangeKind } from '@pingyi/domain/internal'
import { In } from 'typeorm'
import { allow } from '../../platform/access/allow.ts'
import { locked } from '../../platform/access/find.ts'
import { record } from '../../platform/database/audit.ts'
import { today } from '../../platform/database/clock.ts'
import { update } from '../../platform/database/rows.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { ownPartOf } from '../doers.ts'
import { Measure } from '../measure.ts'
import { notifySubject } from '../notify-parties.ts'
import { Opinion } from '../opinion.ts'
import { Rectification } from '../rectification.ts'
import { Round } from '../round.ts'
import { rectificationOfAudit, roundOf } from '../rounds/move-round.ts'
import { recordDeadlineChange } from '../rounds/record-deadline-change.ts'

export type DeadlineMoved = {
  readonly id: string
  readonly version: number
  readonly event: DeadlineEvent
  readonly kind: DeadlineChangeKind
  readonly reason?: string
  /** The changed columns of the round. */
  readonly patch: (round: Round, day: string) => Promise<Partial<Round>> | Partial<Round>
}

const audited = { CHANGE: 'rectification.deadlineChanged', PAUSE: 'rectification.deadlinePaused', RESUME: 'rectification.deadlineResumed' }

/** Changes a deadline. Only those who decide on the case may do so. Each change is kept with its reason. */
export async function moveDeadline(
  tx: Tx,
  actor: Actor,
  { id, version, event, kind, reason, patch }: DeadlineMoved,
): Promise<Rectification> {
  const { row, facts } = await locked(tx, actor, Rectification, id, version)
  allow(actor, 'RECTIFICATION_DECIDE', facts)
  const round = await roundOf(tx, row)
  const about = await tx.countBy(Opinion, { rectificationId: id, status: In(opinionStatus.where(one => one.inRectification)) })
  if (about === 0) throw new Refusal('FROZEN', { what: 'Rectification', id })
  const measures = await tx.findBy(Measure, { rectificationId: id })
  const day = await today(tx)
  next({ ...round, isPaused: round.pausedOn !== null }, event, {
    today: day,
    reason: reason ?? null,
    ...ownPartOf(actor, row, round, measures),
  })
  const saved = await update(tx, Round, round, await patch(round, day))
  await recordDeadlineChange(tx, actor, round, saved, { kind, on: day, reason: reason ?? null })
  const rectification = await update(tx, Rectification, row, {})
  record(tx, actor, audited[event], rectificationOfAudit(rectification))
  await notifySubject(tx, actor, 'DEADLINE_CHANGED', rectificationOfAudit(rectification), rectification, { dueOn: saved.dueOn })
  return rectification
}
