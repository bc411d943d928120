import type { Actor } from '@pingyi/domain'
import { record } from '../../platform/database/audit.ts'
import { now } from '../../platform/database/clock.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { notifyReviewers } from '../notify-parties.ts'
import type { Rectification } from '../rectification.ts'
import type { Round } from '../round.ts'
import { moveRound, rectificationOfAudit } from '../rounds/move-round.ts'
import type { ReplyLineInput } from './reply-input.ts'
import { writeReplyLines } from './write-reply-lines.ts'

type Reply = {
  id: string
  version: number
  lines: readonly ReplyLineInput[]
  patch?: Partial<Round>
  occurredOn?: string | null | undefined
}

/** Moves the round with a written reply, one line for each opinion, and notifies those who decide on it. */
export async function reply(tx: Tx, actor: Actor, event: 'REPLY' | 'AT_ONCE', { id, version, lines, patch, occurredOn }: Reply) {
  const replied = { repliedAt: await now(tx), repliedById: actor.accountId, ...patch }
  const { rectification, round } = await moveRound(tx, actor, { id, version, event, given: { lines }, patch: replied, occurredOn })
  await writeReplyLines(tx, round.id, lines)
  await notifyReviewers(tx, actor, 'REPLY_SUBMITTED', rectificationOfAudit(rectification), rectification)
  return rectification
}

/** The subject replies in writing to each opinion that the measures are done. */
export async function replyRectification(
  tx: Tx,
  actor: Actor,
  id: string,
  version: number,
  lines: readonly ReplyLineInput[],
  occurredOn?: string | null,
): Promise<Rectification> {
  const rectification = await reply(tx, actor, 'REPLY', { id, version, lines, occurredOn })
  record(tx, actor, 'rectification.replied', rectificationOfAudit(rectification))
  return rectification
}
