import { eventsFor, type MoveFacts, next, refusalOfMove } from '../machine.ts'
import type { Refusal } from '../refusal.ts'
import { type MeasureEvent, type MeasureStatus, measureEvent, measureMachine } from './measure-status.ts'

/** The events that may be offered to an actor: whoever carried the measure out neither verifies nor rejects it. */
export const measureEventsOf = (status: MeasureStatus, facts: Pick<MoveFacts, 'actorDidIt'> = {}): MeasureEvent[] =>
  eventsFor(measureMachine, measureEvent, status, facts)

/** Why the measure may not move so, or null when it may. */
export const refusalOfMeasureMove = (status: MeasureStatus, event: MeasureEvent, facts: MoveFacts): Refusal | null =>
  refusalOfMove(measureMachine, measureEvent, status, event, facts)

/** The status after the event. Throws `MOVE_NOT_ALLOWED`, `REASON_REQUIRED` or `DOER_DECIDES`. */
export function moveMeasure(status: MeasureStatus, event: MeasureEvent, facts: MoveFacts): MeasureStatus {
  const refusal = refusalOfMeasureMove(status, event, facts)
  if (refusal) throw refusal
  return next(measureMachine, status, event)
}
