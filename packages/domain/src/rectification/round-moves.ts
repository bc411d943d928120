import { eventsFor, type MoveFacts, next, type OwnPart, refusalOfMove } from '../machine.ts'
import type { Problem } from '../problem.ts'
import { Refusal } from '../refusal.ts'
import { longestText } from '../text.ts'
import { type Matrix, type MeasureProof, type ReplyLine, refusalOfMatrix, refusalOfReply } from './matrix.ts'
import { isMeasureOpen, measureStatus } from './measure-status.ts'
import { type RoundEvent, type RoundStatus, roundEvent, roundMachine } from './round-status.ts'

/** What a round's guards look at of a measure. `ongoing`: kept up for good, so it is never done. */
export type MeasureFacts = MeasureProof & { readonly ownerId: string | null; readonly leaderId: string | null }

/** What a move of a round is judged by; what an event does not ask for may be left out. */
export type RoundFacts = MoveFacts & {
  readonly measures?: readonly MeasureFacts[]
  /** The opinions that are put right here. */
  readonly opinionIds?: readonly string[]
  /** The written reply to each of them: what REPLY and AT_ONCE are given, what ACCEPT finds. */
  readonly lines?: readonly ReplyLine[]
  /** The evaluation of ACCEPT. */
  readonly evaluation?: string | null
}

/** The events that may be offered to an actor: whoever planned it does not approve it, whoever did it neither accepts nor closes it out. */
export const roundEventsOf = (status: RoundStatus, own: OwnPart = {}): RoundEvent[] => eventsFor(roundMachine, roundEvent, status, own)

/** Why the round may not move so, or null when it may. */
export const refusalOfRoundMove = (status: RoundStatus, event: RoundEvent, facts: RoundFacts): Refusal | null =>
  refusalOfMove(roundMachine, roundEvent, status, event, facts) ?? guards[event]?.(facts) ?? null

/** The status after the event. Throws `MOVE_NOT_ALLOWED`, `REASON_REQUIRED`, `NO_PLAN`, `MEASURES_OPEN`, `NOT_PUT_RIGHT`, `DOER_DECIDES` or `INVALID`. */
export function moveRound(status: RoundStatus, event: RoundEvent, facts: RoundFacts): RoundStatus {
  const refusal = refusalOfRoundMove(status, event, facts)
  if (refusal) throw refusal
  return next(roundMachine, status, event)
}

const matrixOf = ({ opinionIds = [], measures = [], lines = [] }: RoundFacts): Matrix => ({ opinionIds, measures, lines })

const guards: { readonly [E in RoundEvent]?: (facts: RoundFacts) => Refusal | null } = {
  PROPOSE: ({ measures = [] }) => refusalOfPlan(measures),
  AT_ONCE: facts => refusalOfReplying(facts),
  REPLY: facts => refusalOfReplying(facts),
  ACCEPT: facts => refusalOfOpenMeasures(facts) ?? refusalOfMatrix(matrixOf(facts)) ?? refusalOfText('evaluation', facts.evaluation),
}

const refusalOfReplying = (facts: RoundFacts) => refusalOfOpenMeasures(facts) ?? refusalOfLines(facts) ?? refusalOfReply(matrixOf(facts))

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

/** No measure is left planned; what is not ongoing is done. */
function refusalOfOpenMeasures({ measures = [] }: RoundFacts): Refusal | null {
  const left = placesOf(measures, () => true).length
  const open = placesOf(measures, ({ status, ongoing }) => (ongoing ? status === 'PLANNED' : isMeasureOpen(status)))
  return open.length === 0 ? null : new Refusal('MEASURES_OPEN', { open, left })
}

function refusalOfLines({ lines = [], opinionIds = [] }: RoundFacts): Refusal | null {
  const problems = lines.flatMap(({ opinionId, text }, i): Problem[] => {
    if (!opinionIds.includes(opinionId)) return [{ at: `lines.${i}.opinionId`, code: 'NOT_ALLOWED' }]
    if (lines.findIndex(line => line.opinionId === opinionId) < i) return [{ at: `lines.${i}.opinionId`, code: 'DUPLICATE' }]
    return text.length > longestText ? [{ at: `lines.${i}.text`, code: 'TOO_LONG', limit: longestText }] : []
  })
  return problems.length > 0 ? new Refusal('INVALID', { problems }) : null
}

function refusalOfText(at: string, text: string | null | undefined): Refusal | null {
  const problem: Problem | null = !text?.trim()
    ? { at, code: 'MISSING' }
    : text.length > longestText
      ? { at, code: 'TOO_LONG', limit: longestText }
      : null
  return problem && new Refusal('INVALID', { problems: [problem] })
}
