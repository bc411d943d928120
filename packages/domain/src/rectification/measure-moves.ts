import { eventsFrom, next } from '../machine.ts'
import { Refusal } from '../refusal.ts'
import { type MeasureEvent, type MeasureStatus, measureEvent, measureMachine } from './measure-status.ts'

export type MeasureMoveFacts = {
  readonly reason?: string | null
  /** The person who moves it; null for the installation's own office account. */
  readonly actorPersonId?: string | null
  readonly ownerId?: string | null
}

/** Why the measure may not move so, or null when it may. Its owner neither verifies nor rejects it. */
export function refusalOfMeasureMove(status: MeasureStatus, event: MeasureEvent, facts: MeasureMoveFacts): Refusal | null {
  const allowed = eventsFrom(measureMachine, status)
  if (!allowed.includes(event)) return new Refusal('MOVE_NOT_ALLOWED', { state: status, event, allowed })
  if (measureEvent.members[event].reason && !facts.reason?.trim()) return new Refusal('REASON_REQUIRED', { event })
  const decides = measureEvent.members[event].action === 'measure:verify'
  return decides && facts.actorPersonId != null && facts.actorPersonId === facts.ownerId ? new Refusal('DOER_DECIDES', { event }) : null
}

/** The status after the event. Throws `MOVE_NOT_ALLOWED`, `REASON_REQUIRED` or `DOER_DECIDES`. */
export function moveMeasure(status: MeasureStatus, event: MeasureEvent, facts: MeasureMoveFacts): MeasureStatus {
  const refusal = refusalOfMeasureMove(status, event, facts)
  if (refusal) throw refusal
  return next(measureMachine, status, event)
}
