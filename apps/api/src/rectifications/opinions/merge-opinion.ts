import { type Actor, opinionKind, refuseIf } from '@pingyi/domain'
import { In } from 'typeorm'
import { findReadable } from '../../platform/access/find.ts'
import { record } from '../../platform/database/audit.ts'
import { update } from '../../platform/database/rows.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { isUuid } from '../../platform/ids.ts'
import { Review } from '../../reviews/review.ts'
import { Opinion } from '../opinion.ts'
import { moveOpinion } from './move-opinion.ts'
import { isOfSameRectification } from './same-rectification.ts'

const order = { id: 'ASC' } as const
const lock = { mode: 'pessimistic_write' } as const

/** Merges an opinion into another that says the same. Opinions merged into it before follow. */
export async function mergeOpinion(tx: Tx, actor: Actor, id: string, version: number, intoId: string): Promise<Opinion> {
  await tx.find(Opinion, { where: { id: In([id, intoId].filter(isUuid)) }, order, lock })
  const { opinion, subject } = await moveOpinion(tx, actor, { id, version, event: 'MERGE' }, async (_, review) => {
    const { row: into } = await findReadable(tx, actor, Opinion, intoId)
    const other = await tx.findOneByOrFail(Review, { id: into.reviewId })
    const lands = opinionKind.members[into.kind].lands && (into.status === 'RAISED' || into.status === 'IN_RECTIFICATION')
    refuseIf(intoId !== id && lands && isOfSameRectification(review, other) ? [] : [{ at: 'intoId', code: 'NOT_ALLOWED' }])
    return { mergedIntoId: intoId }
  })
  const merged = await tx.find(Opinion, { where: { mergedIntoId: id }, order, lock })
  for (const one of merged) await update(tx, Opinion, one, { mergedIntoId: intoId })
  record(tx, actor, 'opinion.merged', subject)
  return opinion
}
