import { eventsFor, type MoveFacts, next, refusalOfMove } from '../machine.ts'
import { Refusal } from '../refusal.ts'
import { type MeasureEvent, type MeasureStatus, measureEvent, measureMachine } from './measure-status.ts'

/** What a move of a measure is judged by. `ongoing`: kept up for good, so it is checked and never done. */
export type MeasureMoveFacts = MoveFacts & { readonly ongoing?: boolean }

const isFor = (event: MeasureEvent, ongoing: boolean) => event !== (ongoing ? 'COMPLETE' : 'CHECK')

/** The events that may be offered to an actor: whoever carried the measure out neither verifies nor rejects it. */
export const measureEventsOf = (status: MeasureStatus, facts: Omit<MeasureMoveFacts, 'reason'> = {}): MeasureEvent[] =>
  eventsFor(measureMachine, measureEvent, status, facts).filter(event => isFor(event, facts.ongoing ?? false))

/** Why the measure may not move so, or null when it may. */
export function refusalOfMeasureMove(status: MeasureStatus, event: MeasureEvent, facts: MeasureMoveFacts): Refusal | null {
  const allowed = measureEventsOf(status, { ongoing: facts.ongoing ?? false })
  if (!allowed.includes(event)) return new Refusal('MOVE_NOT_ALLOWED', { state: status, event, allowed })
  return refusalOfMove(measureMachine, measureEvent, status, event, facts)
}

/** The status after the event. Throws `MOVE_NOT_ALLOWED`, `REASON_REQUIRED` or `DOER_DECIDES`. */
export function moveMeasure(status: MeasureStatus, event: MeasureEvent, facts: MeasureMoveFacts): MeasureStatus {
  const refusal = refusalOfMeasureMove(status, event, facts)
  if (refusal) throw refusal
  return next(measureMachine, status, event)
}
