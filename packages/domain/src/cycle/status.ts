import type { EventMember, Machine } from '../machine.ts'
import { type CodeOf, type State, vocabulary } from '../vocabulary.ts'

/** `drafts`: reviews may be written. `reviews`: they may be handed in. `frozen`: nothing of it is written any more. */
type CycleState = State & { readonly drafts: boolean; readonly reviews: boolean; readonly frozen: boolean }

/** How far a cycle (点评计划) has come. */
export const cycleStatus = vocabulary('CycleStatus', {
  PREPARATION: {
    meaning: 'Being planned: reviews of it are drafts only.',
    drafts: true,
    reviews: false,
    frozen: false,
    tone: 'grey',
  },
  STARTED: { meaning: 'Under way: reviews are handed in.', drafts: true, reviews: true, frozen: false, tone: 'blue' },
  CLOSED: {
    meaning: 'Closed: its figures are kept, and nothing of it is written unless it is reopened.',
    drafts: false,
    reviews: false,
    frozen: true,
    tone: 'green',
  },
} as const satisfies Record<string, CycleState>)
/** A code of `cycleStatus`. */
export type CycleStatus = CodeOf<typeof cycleStatus>

/** What can be done with a cycle. `action`: what it takes. `reason`: one must be given. */
export const cycleEvent = vocabulary('CycleEvent', {
  START: { meaning: 'The office begins it, also late.', action: 'CYCLE_MANAGE', reason: false },
  CLOSE: { meaning: 'The office closes it; what is open is carried over or explained.', action: 'CYCLE_MANAGE', reason: false },
  REOPEN: { meaning: 'The office opens it again, to enter what came late.', action: 'CYCLE_MANAGE', reason: true },
} as const satisfies Record<string, EventMember>)
/** A code of `cycleEvent`. */
export type CycleEvent = CodeOf<typeof cycleEvent>

/** The moves of a cycle. */
export const cycleMachine: Machine<CycleStatus, CycleEvent> = {
  initial: 'PREPARATION',
  moves: {
    PREPARATION: { START: 'STARTED' },
    STARTED: { CLOSE: 'CLOSED' },
    CLOSED: { REOPEN: 'STARTED' },
  },
}
