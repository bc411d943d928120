import { next } from '../machine.ts'
import { Refusal } from '../refusal.ts'
import type { OpinionKind } from './kind.ts'
import { machineOf, type OpinionEvent, type OpinionStatus, opinionEvent } from './status.ts'

/** Is an opinion in this state what its rectification is about? A case that lost them all is at rest. */
export const livesInCase = (status: OpinionStatus): boolean => status === 'IN_RECTIFICATION' || status === 'LANDED'

/** The status after the event, by the way of its kind. Throws `MOVE_NOT_ALLOWED` or `REASON_REQUIRED`. */
export function moveOpinion(
  kind: OpinionKind,
  status: OpinionStatus,
  event: OpinionEvent,
  facts: { readonly reason?: string | null } = {},
): OpinionStatus {
  const to = next(machineOf(kind), status, event)
  if (opinionEvent.members[event].reason && !facts.reason?.trim()) throw new Refusal('REASON_REQUIRED', { event })
  return to
}
