import { type Actor, type DeadlineKind, deadlineKind as kinds, type Problem, refuseIf } from '@pingyi/domain'
import { record } from '../platform/audit.ts'
import { today } from '../platform/clock.ts'
import { locked } from '../platform/guard.ts'
import type { Tx } from '../platform/tx.ts'
import { earliestDeadline } from './earliest-deadline.ts'
import { caseOfAudit, moveRound } from './move-round.ts'
import { Rectification } from './rectification.ts'
import { tellReviewers } from './tell.ts'

export type Proposal = { readonly deadlineKind: DeadlineKind; readonly dueOn?: string | null; readonly cause?: string | null }

function problemsOfDeadline({ deadlineKind, dueOn }: Proposal, earliest: string): Problem[] {
  const { dated } = kinds.members[deadlineKind]
  if (dated && !dueOn) return [{ at: 'dueOn', code: 'MISSING' }]
  if (!dated && dueOn) return [{ at: 'dueOn', code: 'NOT_ALLOWED' }]
  return dueOn && dueOn < earliest ? [{ at: 'dueOn', code: 'IN_PAST', limit: earliest }] : []
}

/** The subject proposes its measures, why it came to it, and by when it will be put right. */
export async function proposeRectification(
  tx: Tx,
  actor: Actor,
  id: string,
  version: number,
  { deadlineKind, dueOn = null, cause = null }: Proposal,
): Promise<Rectification> {
  const { row } = await locked(tx, actor, Rectification, id, version)
  refuseIf(problemsOfDeadline({ deadlineKind, dueOn }, await earliestDeadline(tx, row.id)))
  const derivation = { rule: 'STATED', on: await today(tx), by: actor.accountId }
  const patch = { deadlineKind, dueOn, cause: cause?.trim() || null, derivation }
  const { rectification } = await moveRound(tx, actor, { id, version, event: 'PROPOSE', patch })
  record(tx, actor, 'rectification.proposed', caseOfAudit(rectification))
  await tellReviewers(tx, actor, 'PLAN_PROPOSED', caseOfAudit(rectification), rectification)
  return rectification
}
