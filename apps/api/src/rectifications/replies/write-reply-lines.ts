import { insertMany, update } from '../../platform/database/rows.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { ReplyLine } from '../reply-line.ts'
import type { ReplyLineInput } from './reply-input.ts'

/** Writes the lines of a reply; a line written before in the same round takes the new text. */
export async function writeReplyLines(tx: Tx, roundId: string, lines: readonly ReplyLineInput[]) {
  const present = new Map((await tx.findBy(ReplyLine, { roundId })).map(line => [line.opinionId, line]))
  const added: Pick<ReplyLine, 'roundId' | 'opinionId' | 'text'>[] = []
  for (const { opinionId, text } of lines) {
    const line = present.get(opinionId)
    if (line) await update(tx, ReplyLine, line, { text: text.trim() })
    else added.push({ roundId, opinionId, text: text.trim() })
  }
  await insertMany(tx, ReplyLine, added)
}
