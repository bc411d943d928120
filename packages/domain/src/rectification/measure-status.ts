import type { Action } from '../access/action.ts'
import type { EventMember, Machine } from '../machine.ts'
import { type CodeOf, type State, vocabulary } from '../vocabulary.ts'

/** `open`: still to be carried out. `counts`: part of the plan and of the totals. `waitsFor`: the act that it waits for. */
type MeasureState = State & { readonly open: boolean; readonly counts: boolean; readonly waitsFor: Action | null }

/** How far a measure (整改措施) has come. */
export const measureStatus = vocabulary('MeasureStatus', {
  PLANNED: { meaning: 'Not begun.', open: true, counts: true, waitsFor: null, tone: 'grey' },
  IN_PROGRESS: { meaning: 'Being carried out.', open: true, counts: true, waitsFor: null, tone: 'blue' },
  DONE: { meaning: 'Carried out; not yet checked.', open: false, counts: true, waitsFor: 'measure:verify', tone: 'amber' },
  VERIFIED: { meaning: 'Checked and found done.', open: false, counts: true, waitsFor: null, tone: 'green' },
  CANCELLED: { meaning: 'Given up with a reason; no longer counts.', open: false, counts: false, waitsFor: null, tone: 'grey' },
} as const satisfies Record<string, MeasureState>)
/** A code of `measureStatus`. */
export type MeasureStatus = CodeOf<typeof measureStatus>

/** What can be done with a measure. `action`: what it takes. `reason`: one must be given. `notByDoer`: refused to whoever did it. */
export const measureEvent = vocabulary('MeasureEvent', {
  START: { meaning: 'Begin.', action: 'measure:work', reason: false },
  COMPLETE: { meaning: 'Report it done.', action: 'measure:work', reason: false },
  VERIFY: { meaning: 'Find it done.', action: 'measure:verify', reason: false, notByDoer: true },
  REJECT: { meaning: 'Find it not done.', action: 'measure:verify', reason: true, notByDoer: true },
  CANCEL: { meaning: 'Give it up.', action: 'measure:work', reason: true },
} as const satisfies Record<string, EventMember>)
/** A code of `measureEvent`. */
export type MeasureEvent = CodeOf<typeof measureEvent>

/** The moves of a measure. */
export const measureMachine: Machine<MeasureStatus, MeasureEvent> = {
  initial: 'PLANNED',
  moves: {
    PLANNED: { START: 'IN_PROGRESS', CANCEL: 'CANCELLED' },
    IN_PROGRESS: { COMPLETE: 'DONE', CANCEL: 'CANCELLED' },
    DONE: { VERIFY: 'VERIFIED', REJECT: 'IN_PROGRESS' },
    VERIFIED: {},
    CANCELLED: {},
  },
}

/** Whether a measure in this state is still to be carried out. */
export const isMeasureOpen = (status: MeasureStatus): boolean => measureStatus.members[status].open
