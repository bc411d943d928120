import { type MeasureFacts, opinionStatus, type ReplyLine as ReplyLineFacts } from '@pingyi/domain'
import { In } from 'typeorm'
import type { Tx } from '../../platform/database/tx.ts'
import { Measure } from '../measure.ts'
import { MeasureCheck } from '../measure-check.ts'
import { MeasureOpinion } from '../measure-opinion.ts'
import { Opinion } from '../opinion.ts'
import { ReplyLine } from '../reply-line.ts'
import type { Round } from '../round.ts'

/** The opinions that are put right in a rectification. */
export const opinionsIn = (tx: Tx, rectificationId: string) =>
  tx.findBy(Opinion, { rectificationId, status: In(opinionStatus.where(one => one.inRectification)) })

type Facts = { readonly opinionIds: string[]; readonly measures: MeasureFacts[]; readonly lines: ReplyLineFacts[] }

/** The matrix of a round: its opinions, what its measures show for them, and the lines of its reply. */
export async function factsOfRound(tx: Tx, round: Round, opinions: readonly Opinion[], measures: readonly Measure[]): Promise<Facts> {
  const ofRound = measures.filter(({ roundNumber }) => roundNumber === round.number)
  const links = await tx.findBy(MeasureOpinion, { measureId: In(ofRound.map(({ id }) => id)) })
  const checks = await tx.find(MeasureCheck, { where: { roundId: round.id }, order: { ordinal: 'ASC' } })
  const isKept = (id: string) => checks.findLast(({ measureId }) => measureId === id)?.kept ?? false
  const opinionIdsOf = (id: string) => links.flatMap(({ measureId, opinionId }) => (measureId === id ? [opinionId] : []))
  return {
    opinionIds: opinions.map(({ id }) => id),
    measures: ofRound.map(measure => ({ ...measure, isKept: isKept(measure.id), opinionIds: opinionIdsOf(measure.id) })),
    lines: await tx.findBy(ReplyLine, { roundId: round.id }),
  }
}
