import { type MoveFacts, next, refusalOfMove } from '../machine.ts'
import type { OpinionKind } from './kind.ts'
import { machineOf, type OpinionEvent, type OpinionStatus, opinionEvent } from './status.ts'

/** The status after the event, by the machine of its kind. Throws `MOVE_NOT_ALLOWED` or `REASON_REQUIRED`. */
export function moveOpinion(
  kind: OpinionKind,
  status: OpinionStatus,
  event: OpinionEvent,
  facts: Pick<MoveFacts, 'reason'> = {},
): OpinionStatus {
  const refusal = refusalOfMove(machineOf(kind), opinionEvent, status, event, facts)
  if (refusal) throw refusal
  return next(machineOf(kind), status, event)
}
