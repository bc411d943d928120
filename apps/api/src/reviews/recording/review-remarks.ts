import { insertMany, remove } from '../../platform/database/rows.ts'
import type { Tx } from '../../platform/database/tx.ts'
import type { RemarkInput } from '../review-input.ts'
import { ReviewRemark } from '../review-remark.ts'

const rowsOf = (reviewId: string, remarks: readonly RemarkInput[]) =>
  remarks.map(({ kind, code, text = null, grade = null }, ordinal) => ({ reviewId, kind, code, ordinal, text, grade }))

export const writeRemarks = (tx: Tx, written: readonly { reviewId: string; remarks: readonly RemarkInput[] }[]) =>
  insertMany(
    tx,
    ReviewRemark,
    written.flatMap(({ reviewId, remarks }) => rowsOf(reviewId, remarks)),
  )

export const remarksOf = (tx: Tx, reviewId: string) => tx.find(ReviewRemark, { where: { reviewId }, order: { ordinal: 'ASC' } })

/** Replaces the remarks of a draft that have changed. */
export async function rewriteRemarks(tx: Tx, reviewId: string, remarks: readonly RemarkInput[]): Promise<boolean> {
  const present = await remarksOf(tx, reviewId)
  const said = (rows: readonly RemarkInput[]) => JSON.stringify(rowsOf(reviewId, rows))
  if (said(present) === said(remarks)) return false
  await remove(
    tx,
    ReviewRemark,
    present.map(({ id }) => id),
  )
  await writeRemarks(tx, [{ reviewId, remarks }])
  return true
}
