import type { EventMember } from '../machine.ts'
import { Refusal } from '../refusal.ts'
import { type CodeOf, type State, vocabulary } from '../vocabulary.ts'

/** Where one revision of a criteria set, form, post or treatment stands. */
export const revisionStatus = vocabulary('RevisionStatus', {
  OFFERED: { meaning: 'The newest of its code; may be chosen.', tone: 'green' },
  SUPERSEDED: { meaning: 'A newer revision took its place; stays with what used it.', tone: 'grey' },
  RETIRED: { meaning: 'No longer offered, in no revision; stays with what used it.', tone: 'grey' },
} as const satisfies Record<string, State>)
/** A code of `revisionStatus`. */
export type RevisionStatus = CodeOf<typeof revisionStatus>

const byOffice = { action: 'CRITERIA_MANAGE', reason: false } as const

/** What is done to a revision that exists. */
export const revisionEvent = vocabulary('RevisionEvent', {
  REVISE: { meaning: 'Change it in place while nothing uses it, else put a new revision beside it.', ...byOffice },
  RETIRE: { meaning: 'Offer it no longer, in no revision.', ...byOffice },
  REINSTATE: { meaning: 'Offer it again.', ...byOffice },
} as const satisfies Record<string, EventMember>)
/** A code of `revisionEvent`. */
export type RevisionEvent = CodeOf<typeof revisionEvent>

const moves: Readonly<Record<RevisionStatus, readonly RevisionEvent[]>> = {
  OFFERED: ['REVISE', 'RETIRE'],
  SUPERSEDED: [],
  RETIRED: ['REINSTATE'],
}

/** Where a revision stands. `retired`: it is no longer offered. */
export const revisionStatusOf = (newest: boolean, retired: boolean): RevisionStatus =>
  newest ? (retired ? 'RETIRED' : 'OFFERED') : 'SUPERSEDED'

/** What may become of a revision: only the newest one changes. */
export const revisionEventsOf = (status: RevisionStatus): readonly RevisionEvent[] => moves[status]

/** Why the revision may not move so, or null when it may. */
export function refusalOfRevisionMove(status: RevisionStatus, event: RevisionEvent): Refusal | null {
  const allowed = revisionEventsOf(status)
  return allowed.includes(event) ? null : new Refusal('MOVE_NOT_ALLOWED', { state: status, event, allowed })
}
