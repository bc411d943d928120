import { isMeasureOpen, type OpinionEvent, Refusal, type RoundStatus, roundStatus } from '@pingyi/domain'
import type { Measure } from './measure.ts'
import type { Round } from './round.ts'

/** Opinions and measures are added while the subject's side has the round, not while others decide on it. */
const acceptsNewWork = (status: RoundStatus) => roundStatus.members[status].withSubject

/** What was found put right is no longer worked on; reopening begins anew. */
export const isSettled = (status: RoundStatus) => !roundStatus.members[status].open

/** Why nothing is added to the plan of this round any more, or null while its subject’s side has it. */
export const refusalOfPlanning = ({ status, rectificationId: id }: Pick<Round, 'status' | 'rectificationId'>): Refusal | null =>
  acceptsNewWork(status) ? null : new Refusal('FROZEN', { what: 'Rectification', id })

/** Why a measure is changed no more, or null: it is done or given up, or its plan stands. */
export const refusalOfMeasureUpdate = ({ status, id }: Pick<Measure, 'status' | 'id'>, round: Round): Refusal | null =>
  isMeasureOpen(status) ? refusalOfPlanning(round) : new Refusal('FROZEN', { what: 'Measure', id })

/** The moves of an opinion that follow from its rectification's: no verb of their own. */
export const followsRectification = (event: OpinionEvent) => event === 'LAND' || event === 'REOPEN'
