import { type Actor, isMeasureOpen, roundMachine } from '@pingyi/domain'
import { locked } from '../../platform/access/find.ts'
import { record } from '../../platform/database/audit.ts'
import { insert, update } from '../../platform/database/rows.ts'
import { recordTransitions } from '../../platform/database/transition.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { Measure } from '../measure.ts'
import { notifySubject } from '../notify-parties.ts'
import { Rectification } from '../rectification.ts'
import { Round } from '../round.ts'
import { moveOpinionsOf } from './move-opinions-of.ts'
import { moveRound, rectificationOfAudit } from './move-round.ts'
import { type Look, recordLookBack } from './record-look-back.ts'

/** Reopens a rectification: starts a new round with its landed opinions and the measures that are not done. */
export async function reopenRectification(tx: Tx, actor: Actor, id: string, version: number, look: Look): Promise<Rectification> {
  const { finding: reason } = look
  const { row } = await locked(tx, actor, Rectification, id, version)
  const number = row.roundNumber + 1
  const move = { id, version, event: 'REOPEN', given: { reason }, patch: { reason: reason.trim() }, roundNumber: number } as const
  const { rectification, round: before, day, measures } = await moveRound(tx, actor, move)
  await recordLookBack(tx, actor, before, 'REBOUNDED', look)
  const round = await insert(tx, Round, { rectificationId: id, number, status: roundMachine.initial })
  await recordTransitions(tx, actor, [{ thing: 'ROUND', id: round.id, event: null, state: round.status, on: day }])
  for (const measure of measures.filter(({ status }) => isMeasureOpen(status))) await update(tx, Measure, measure, { roundNumber: number })
  await moveOpinionsOf(tx, actor, { rectificationId: id, from: 'LANDED', event: 'REOPEN', on: day })
  record(tx, actor, 'rectification.reopened', rectificationOfAudit(rectification))
  await notifySubject(tx, actor, 'RECTIFICATION_REOPENED', rectificationOfAudit(rectification), rectification)
  return rectification
}
