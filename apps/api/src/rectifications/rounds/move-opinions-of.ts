import { type Actor, moveOpinion, type OpinionEvent, type OpinionStatus } from '@pingyi/domain'
import { update } from '../../platform/database/rows.ts'
import { recordTransitions } from '../../platform/database/transition.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { Opinion } from '../opinion.ts'

type OpinionsMove = { rectificationId: string; from: OpinionStatus; event: OpinionEvent; on: string }

/** Moves the opinions of a rectification with it: they land and are reopened together. */
export async function moveOpinionsOf(tx: Tx, actor: Actor, { rectificationId, from, event, on }: OpinionsMove) {
  const opinions = await tx.find(Opinion, {
    where: { rectificationId, status: from },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  })
  const saved: Opinion[] = []
  for (const opinion of opinions) saved.push(await update(tx, Opinion, opinion, { status: moveOpinion(opinion.kind, from, event) }))
  await recordTransitions(
    tx,
    actor,
    saved.map(({ id, status }) => ({ thing: 'OPINION', id, event, state: status, on })),
  )
}
