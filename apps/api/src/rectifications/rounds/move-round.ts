import {
  type Actor,
  eventsFrom,
  moveRound as next,
  Refusal,
  type RoundEvent,
  type RoundFacts,
  type RoundStatus,
  roundEvent,
  roundMachine,
} from '@pingyi/domain'
import { allow } from '../../platform/access/allow.ts'
import { locked } from '../../platform/access/find.ts'
import { update } from '../../platform/database/rows.ts'
import { recordTransitions } from '../../platform/database/transition.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { ownPartOf } from '../doers.ts'
import { Measure } from '../measure.ts'
import { Rectification } from '../rectification.ts'
import { Round } from '../round.ts'
import { actDay } from './act-day.ts'
import { factsOfRound, opinionsIn } from './round-facts.ts'

export type RoundMove = {
  readonly id: string
  readonly version: number
  readonly event: RoundEvent
  /** The state from which the verb leads, if the event leads from several. */
  readonly from?: RoundStatus
  readonly given?: Pick<RoundFacts, 'lines' | 'evaluation' | 'reason'>
  readonly patch?: Partial<Round>
  readonly roundNumber?: number
  /** The day that is stated for it, in a cycle entered from records. */
  readonly occurredOn?: string | null | undefined
}

export const roundOf = (tx: Tx, { id, roundNumber }: Rectification) =>
  tx.findOneByOrFail(Round, { rectificationId: id, number: roundNumber })

type Begun = Pick<RoundMove, 'id' | 'version' | 'event' | 'from'>

/** Locks the rectification for a move of its current round, which still has opinions. Refuses what the actor may not do or the state does not allow. */
export async function lockedRound(tx: Tx, actor: Actor, { id, version, event, from }: Begun) {
  const { row, facts } = await locked(tx, actor, Rectification, id, version)
  allow(actor, roundEvent.members[event].action, facts)
  const round = await roundOf(tx, row)
  const allowed = eventsFrom(roundMachine, round.status)
  if ((from && round.status !== from) || !allowed.includes(event))
    throw new Refusal('MOVE_NOT_ALLOWED', { state: round.status, event, allowed: allowed.filter(one => one !== event) })
  const opinions = await opinionsIn(tx, id)
  if (opinions.length === 0) throw new Refusal('FROZEN', { what: 'Rectification', id })
  return { row, round, opinions }
}

/** Moves the current round of a rectification that still has opinions. Increases the version of the rectification. */
export async function moveRound(tx: Tx, actor: Actor, { given, patch, roundNumber, occurredOn, ...begun }: RoundMove) {
  const { id, event } = begun
  const { row, round, opinions } = await lockedRound(tx, actor, begun)
  const measures = await tx.find(Measure, { where: { rectificationId: id }, order: { ordinal: 'ASC', id: 'ASC' } })
  const facts = await factsOfRound(tx, round, opinions, measures)
  const status = next(round.status, event, { ...facts, ...given, ...ownPartOf(actor, row, round, measures) })
  const causes = { cycleId: row.cycleId, ids: [round.id, ...measures.map(measure => measure.id)] }
  const day = await actDay(tx, causes, occurredOn)
  const saved = await update(tx, Round, round, { ...patch, status, ...(event === 'ACCEPT' && { acceptedOn: day }) })
  const rectification = await update(tx, Rectification, row, roundNumber ? { roundNumber } : {})
  await recordTransitions(tx, actor, [{ thing: 'ROUND', id: round.id, event, state: status, on: day }])
  return { rectification, round: saved, measures, day }
}

export const rectificationOfAudit = ({ id, organizationId }: Rectification) => ({ type: 'Rectification', id, organizationId }) as const
