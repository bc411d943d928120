import type { EventMember, Machine } from '../machine.ts'
import { type CodeOf, type State, vocabulary } from '../vocabulary.ts'

/** `counts`: part of coverage and every other total. `draft`: not handed in, so read by its writers and the office only. */
type ReviewState = State & { readonly counts: boolean; readonly draft: boolean }

/** How far a review (点评) has come. */
export const reviewStatus = vocabulary('ReviewStatus', {
  DRAFTED: {
    meaning: 'Being written; read by its recorder, its reviewer and the office only.',
    counts: false,
    draft: true,
    tone: 'grey',
  },
  SUBMITTED: { meaning: 'Handed in: counts, and its subject reads it.', counts: true, draft: false, tone: 'blue' },
  DISCLOSED: { meaning: 'Collated and made known: read by those in its scope, too.', counts: true, draft: false, tone: 'blue' },
  VOIDED: { meaning: 'Declared void with a reason; no longer counts.', counts: false, draft: false, tone: 'grey' },
  DISCARDED: { meaning: 'A draft that was given up; kept, never shown.', counts: false, draft: true, tone: 'grey' },
} as const satisfies Record<string, ReviewState>)
/** A code of `reviewStatus`. */
export type ReviewStatus = CodeOf<typeof reviewStatus>

/** What can be done with a review. `action`: what it takes. `reason`: one must be given. */
export const reviewEvent = vocabulary('ReviewEvent', {
  SUBMIT: { meaning: 'Hand the draft in.', action: 'REVIEW_RECORD', reason: false },
  DISCARD: { meaning: 'Give the draft up.', action: 'REVIEW_RECORD', reason: false },
  RETURN: { meaning: 'The office sends it back to be completed.', action: 'REVIEW_RETURN', reason: true },
  DISCLOSE: { meaning: 'The office makes it known within its scope.', action: 'REVIEW_DISCLOSE', reason: false },
  VOID: { meaning: 'The office declares it void.', action: 'REVIEW_VOID', reason: true },
} as const satisfies Record<string, EventMember>)
/** A code of `reviewEvent`. */
export type ReviewEvent = CodeOf<typeof reviewEvent>

/** The moves of a review. */
export const reviewMachine: Machine<ReviewStatus, ReviewEvent> = {
  initial: 'DRAFTED',
  moves: {
    DRAFTED: { SUBMIT: 'SUBMITTED', DISCARD: 'DISCARDED' },
    SUBMITTED: { RETURN: 'DRAFTED', DISCLOSE: 'DISCLOSED', VOID: 'VOIDED' },
    DISCLOSED: { VOID: 'VOIDED' },
    VOIDED: {},
    DISCARDED: {},
  },
}
