import { type MoveFacts, refusalOfMove } from '../machine.ts'
import type { Refusal } from '../refusal.ts'
import { type CycleEvent, type CycleStatus, cycleEvent, cycleMachine } from './status.ts'

/** Why the cycle may not move so, or null when it may: `MOVE_NOT_ALLOWED` or `REASON_REQUIRED`. */
export const refusalOfCycleMove = (status: CycleStatus, event: CycleEvent, facts: Pick<MoveFacts, 'reason'> = {}): Refusal | null =>
  refusalOfMove(cycleMachine, cycleEvent, status, event, facts)
