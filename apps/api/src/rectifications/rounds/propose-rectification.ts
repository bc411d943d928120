import { type Actor, type DeadlineKind, deadlineKind as kinds, refuseIf } from '@pingyi/domain'
import { locked } from '../../platform/access/find.ts'
import { record } from '../../platform/database/audit.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { notifyReviewers } from '../notify-parties.ts'
import { Rectification } from '../rectification.ts'
import type { Round } from '../round.ts'
import { agreedDay, type DayOrRule } from './agreed-day.ts'
import { moveRound, rectificationOfAudit, roundOf } from './move-round.ts'
import { recordDeadlineChange } from './record-deadline-change.ts'

export type Proposal = DayOrRule & {
  readonly deadlineKind: DeadlineKind
  readonly cause?: string | null
  readonly occurredOn?: string | null
}

const problemsOfUndated = ({ dueOn, rule }: DayOrRule) =>
  (['dueOn', 'rule'] as const).flatMap(at => ({ dueOn, rule })[at] ? [{ at, code: 'NOT_ALLOWED' } as const] : [])

/** The deadline that is proposed; an ordered one stands, and nothing else is proposed beside it. */
async function deadlineOf(
  tx: Tx,
  { rectificationId, ordered }: Round,
  { deadlineKind, occurredOn: from, ...given }: Proposal,
): Promise<Partial<Round>> {
  if (ordered)
    refuseIf([...problemsOfUndated(given), ...(deadlineKind === 'BY_DATE' ? [] : [{ at: 'deadlineKind', code: 'NOT_ALLOWED' } as const])])
  if (ordered) return {}
  const { dated } = kinds.members[deadlineKind]
  if (!dated) refuseIf(problemsOfUndated(given))
  const derivation = dated ? await agreedDay(tx, rectificationId, given, { from }) : null
  return { deadlineKind, dueOn: derivation?.dueOn ?? null, derivation }
}

/** The subject proposes measures, the cause of the problem, and a deadline. */
export async function proposeRectification(
  tx: Tx,
  actor: Actor,
  id: string,
  version: number,
  { deadlineKind, cause = null, occurredOn, ...given }: Proposal,
): Promise<Rectification> {
  const { row } = await locked(tx, actor, Rectification, id, version)
  const before = await roundOf(tx, row)
  const plan = { cause: cause?.trim() || null, proposedById: actor.accountId }
  const patch = { ...plan, ...(await deadlineOf(tx, before, { deadlineKind, occurredOn, ...given })) }
  const { rectification, round, day } = await moveRound(tx, actor, { id, version, event: 'PROPOSE', patch, occurredOn })
  if (!round.ordered && (before.dueOn !== null || round.dueOn !== null))
    await recordDeadlineChange(tx, actor, before, round, { kind: 'PROPOSED', on: day })
  record(tx, actor, 'rectification.proposed', rectificationOfAudit(rectification))
  await notifyReviewers(tx, actor, 'PLAN_PROPOSED', rectificationOfAudit(rectification), rectification)
  return rectification
}
