import { eventsFor, type MoveFacts, next, refusalOfMove } from '../machine.ts'
import type { Problem } from '../problem.ts'
import { Refusal } from '../refusal.ts'
import { longestText } from '../text.ts'
import { isMeasureOpen, type MeasureStatus, measureStatus } from './measure-status.ts'
import { type RoundEvent, type RoundStatus, roundEvent, roundMachine } from './round-status.ts'

/** What a round's guards look at of a measure. `ongoing`: kept up for good, so it is never done. */
export type MeasureFacts = {
  readonly status: MeasureStatus
  readonly ownerId: string | null
  readonly leaderId: string | null
  readonly ongoing: boolean
}

/** What a move of a round is judged by; what an event does not ask for may be left out. */
export type RoundFacts = MoveFacts & {
  readonly measures?: readonly MeasureFacts[]
  /** To be put right at once: then a reply needs no measure. */
  readonly atOnce?: boolean
  /** The written reply of REPLY and AT_ONCE. */
  readonly reply?: string | null
  /** The evaluation of ACCEPT. */
  readonly evaluation?: string | null
}

/** The events that may be offered to an actor: whoever did what was asked neither accepts it nor closes it out. */
export const roundEventsOf = (status: RoundStatus, facts: Pick<MoveFacts, 'actorDidIt'> = {}): RoundEvent[] =>
  eventsFor(roundMachine, roundEvent, status, facts)

/** Why the round may not move so, or null when it may. */
export const refusalOfRoundMove = (status: RoundStatus, event: RoundEvent, facts: RoundFacts): Refusal | null =>
  refusalOfMove(roundMachine, roundEvent, status, event, facts) ?? guards[event]?.(facts) ?? null

/** The status after the event. Throws `MOVE_NOT_ALLOWED`, `REASON_REQUIRED`, `NO_PLAN`, `MEASURES_OPEN`, `DOER_DECIDES` or `INVALID`. */
export function moveRound(status: RoundStatus, event: RoundEvent, facts: RoundFacts): RoundStatus {
  const refusal = refusalOfRoundMove(status, event, facts)
  if (refusal) throw refusal
  return next(roundMachine, status, event)
}

const guards: { readonly [E in RoundEvent]?: (facts: RoundFacts) => Refusal | null } = {
  PROPOSE: ({ measures = [] }) => refusalOfPlan(measures),
  AT_ONCE: ({ reply }) => refusalOfText('reply', reply),
  REPLY: ({ measures = [], reply, atOnce }) => refusalOfOpenMeasures(measures, atOnce ?? false) ?? refusalOfText('reply', reply),
  ACCEPT: ({ evaluation }) => refusalOfText('evaluation', evaluation),
}

const placesOf = (measures: readonly MeasureFacts[], is: (measure: MeasureFacts) => boolean) =>
  measures.flatMap((measure, i) => (measureStatus.members[measure.status].counts && is(measure) ? [i] : []))

function refusalOfPlan(measures: readonly MeasureFacts[]): Refusal | null {
  const left = placesOf(measures, () => true).length
  const withoutOwner = placesOf(measures, measure => !measure.ownerId)
  const withoutLeader = placesOf(measures, measure => !measure.leaderId)
  return left > 0 && withoutOwner.length + withoutLeader.length === 0
    ? null
    : new Refusal('NO_PLAN', { measures: left, withoutOwner, withoutLeader })
}

function refusalOfOpenMeasures(measures: readonly MeasureFacts[], atOnce: boolean): Refusal | null {
  const left = placesOf(measures, () => true).length
  const open = placesOf(measures, ({ status, ongoing }) => !ongoing && isMeasureOpen(status))
  return open.length === 0 && (left > 0 || atOnce) ? null : new Refusal('MEASURES_OPEN', { open, left })
}

function refusalOfText(at: string, text: string | null | undefined): Refusal | null {
  const problem: Problem | null = !text?.trim()
    ? { at, code: 'MISSING' }
    : text.length > longestText
      ? { at, code: 'TOO_LONG', limit: longestText }
      : null
  return problem && new Refusal('INVALID', { problems: [problem] })
}
