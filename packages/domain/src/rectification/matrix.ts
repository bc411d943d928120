import { Refusal } from '../refusal.ts'
import type { MatrixLack, OpinionLack } from './lack.ts'
import { type MeasureStatus, measureStatus } from './measure-status.ts'

/** The written reply (书面回复) to one opinion. */
export type ReplyLine = { readonly opinionId: string; readonly text: string }

/** A measure as proof for the opinions that it answers. `isKept`: the latest check in this round found an ongoing measure kept up. */
export type MeasureProof = {
  readonly status: MeasureStatus
  readonly ongoing: boolean
  readonly isKept: boolean
  readonly opinionIds: readonly string[]
}

/** The matrix opinion × measure × proof × reply of a round. */
export type Matrix = {
  readonly opinionIds: readonly string[]
  readonly measures: readonly MeasureProof[]
  readonly lines: readonly ReplyLine[]
}

const isBegun = ({ status, ongoing }: MeasureProof) => ongoing && status === 'IN_PROGRESS'
const isReported = (measure: MeasureProof) => measureStatus.members[measure.status].done || isBegun(measure)
const isProved = (measure: MeasureProof) => measure.status === 'VERIFIED' || (isBegun(measure) && measure.isKept)

/** The opinions that lack something; `answers` says which measures count for the opinions that they answer. */
function lacksOf({ opinionIds, measures, lines }: Matrix, answers: (measure: MeasureProof) => boolean): OpinionLack[] {
  const answered = new Set(measures.filter(answers).flatMap(measure => measure.opinionIds))
  const replied = new Set(lines.filter(({ text }) => text.trim()).map(({ opinionId }) => opinionId))
  return opinionIds.flatMap(opinionId => {
    const lacks: MatrixLack[] = [
      ...(answered.has(opinionId) ? [] : ['MEASURE' as const]),
      ...(replied.has(opinionId) ? [] : ['LINE' as const]),
    ]
    return lacks.length > 0 ? [{ opinionId, lacks }] : []
  })
}

const refusalOf = (opinions: readonly OpinionLack[]) => (opinions.length > 0 ? new Refusal('NOT_PUT_RIGHT', { opinions }) : null)

/**
 * Why a case cannot be accepted, or null: every opinion needs a measure that is verified, or ongoing and checked, and its own line in the reply.
 * Source: closing means put right (整改到位 before 书面回复, text A).
 */
export const refusalOfMatrix = (matrix: Matrix): Refusal<'NOT_PUT_RIGHT'> | null => refusalOf(lacksOf(matrix, isProved))

/** Why a case cannot be replied to, or null: every opinion needs a measure that is reported done, or ongoing and begun, and its own line. */
export const refusalOfReply = (matrix: Matrix): Refusal<'NOT_PUT_RIGHT'> | null => refusalOf(lacksOf(matrix, isReported))
