import {
  type Actor,
  eventsFrom,
  moveRound as next,
  opinionStatus,
  Refusal,
  type RoundEvent,
  type RoundFacts,
  type RoundStatus,
  roundEvent,
  roundMachine,
} from '@pingyi/domain'
import { In } from 'typeorm'
import { allow } from '../../platform/access/allow.ts'
import { locked } from '../../platform/access/find.ts'
import { today } from '../../platform/database/clock.ts'
import { update } from '../../platform/database/rows.ts'
import { recordTransitions } from '../../platform/database/transition.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { isDoer } from '../doers.ts'
import { Measure } from '../measure.ts'
import { Opinion } from '../opinion.ts'
import { Rectification } from '../rectification.ts'
import { Round } from '../round.ts'

export type RoundMove = {
  readonly id: string
  readonly version: number
  readonly event: RoundEvent
  /** The state from which the verb leads, if the event leads from several. */
  readonly from?: RoundStatus
  readonly given?: Pick<RoundFacts, 'reply' | 'evaluation' | 'reason'>
  readonly patch?: Partial<Round>
  readonly roundNumber?: number
}

/** Measures finished before a later round began are not part of its plan. */
const ofRound = ({ number, recordedAt }: Round, measures: readonly Measure[]) =>
  number === 1 ? measures : measures.filter(({ doneAt }) => doneAt === null || doneAt > recordedAt)

export const roundOf = (tx: Tx, { id, roundNumber }: Rectification) =>
  tx.findOneByOrFail(Round, { rectificationId: id, number: roundNumber })

/** Moves the current round of a rectification that still has opinions. Increases the version of the rectification. */
export async function moveRound(tx: Tx, actor: Actor, { id, version, event, from, given, patch, roundNumber }: RoundMove) {
  const { row, facts } = await locked(tx, actor, Rectification, id, version)
  allow(actor, roundEvent.members[event].action, facts)
  const round = await roundOf(tx, row)
  if (from && round.status !== from) {
    const allowed = eventsFrom(roundMachine, round.status).filter(one => one !== event)
    throw new Refusal('MOVE_NOT_ALLOWED', { state: round.status, event, allowed })
  }
  const about = await tx.countBy(Opinion, { rectificationId: id, status: In(opinionStatus.where(one => one.inRectification)) })
  if (about === 0) throw new Refusal('FROZEN', { what: 'Rectification', id })
  const measures = await tx.find(Measure, { where: { rectificationId: id }, order: { ordinal: 'ASC', id: 'ASC' } })
  const status = next(round.status, event, {
    ...given,
    measures: ofRound(round, measures),
    atOnce: round.deadlineKind === 'AT_ONCE',
    actorDidIt: isDoer(actor, row, round, measures),
  })
  const saved = await update(tx, Round, round, { ...patch, status })
  const rectification = await update(tx, Rectification, row, roundNumber ? { roundNumber } : {})
  const day = await today(tx)
  await recordTransitions(tx, actor, [{ thing: 'ROUND', id: round.id, event, state: status, on: day }])
  return { rectification, round: saved, measures, day }
}

export const rectificationOfAudit = ({ id, organizationId }: Rectification) => ({ type: 'Rectification', id, organizationId }) as const
