import { isMeasureOpen, type OpinionEvent, Refusal, type RoundStatus, roundStatus } from '@pingyi/domain'
import type { Measure } from './measure.ts'
import type { Round } from './round.ts'

/** True if it is the subject's turn in the round. Only then are opinions and measures added. */
const acceptsNewWork = (status: RoundStatus) => roundStatus.members[status].withSubject

/** True if the rectification was accepted. Nothing in it changes until it is reopened. */
export const isSettled = (status: RoundStatus) => !roundStatus.members[status].open

/** Why nothing can be added to the plan of this round: it is not the subject’s turn. Otherwise null. */
export const refusalOfPlanning = ({ status, rectificationId: id }: Pick<Round, 'status' | 'rectificationId'>): Refusal | null =>
  acceptsNewWork(status) ? null : new Refusal('FROZEN', { what: 'Rectification', id })

/** Why a measure cannot be changed: it is finished, or it is not the subject’s turn. Otherwise null. */
export const refusalOfMeasureUpdate = ({ status, id }: Pick<Measure, 'status' | 'id'>, round: Round): Refusal | null =>
  isMeasureOpen(status) ? refusalOfPlanning(round) : new Refusal('FROZEN', { what: 'Measure', id })

/** True for moves of an opinion that follow from its rectification and have no verb. */
export const followsRectification = (event: OpinionEvent) => event === 'LAND' || event === 'REOPEN'
