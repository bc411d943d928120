import type { Action } from '../access/action.ts'
import type { EventMember, Machine } from '../machine.ts'
import { type CodeOf, type State, vocabulary } from '../vocabulary.ts'

/** `open`: still to be carried out. `done`: reported done, verified or not. `counts`: part of the plan and of the totals. `waitsFor`: the act that it waits for. */
type MeasureState = State & { readonly open: boolean; readonly done: boolean; readonly counts: boolean; readonly waitsFor: Action | null }

/** How far a measure (整改措施) has come. */
export const measureStatus = vocabulary('MeasureStatus', {
  PLANNED: { meaning: 'Not begun.', open: true, done: false, counts: true, waitsFor: null, tone: 'grey' },
  IN_PROGRESS: { meaning: 'Being carried out.', open: true, done: false, counts: true, waitsFor: null, tone: 'blue' },
  DONE: { meaning: 'Carried out; not yet checked.', open: false, done: true, counts: true, waitsFor: 'MEASURE_VERIFY', tone: 'amber' },
  VERIFIED: { meaning: 'Checked and found done.', open: false, done: true, counts: true, waitsFor: null, tone: 'green' },
  CANCELLED: {
    meaning: 'Given up with a reason; no longer counts.',
    open: false,
    done: false,
    counts: false,
    waitsFor: null,
    tone: 'grey',
  },
} as const satisfies Record<string, MeasureState>)
/** A code of `measureStatus`. */
export type MeasureStatus = CodeOf<typeof measureStatus>

/** What can be done with a measure. `action`: what it takes. `reason`: one must be given. `notByDoer`: refused to whoever did it. */
export const measureEvent = vocabulary('MeasureEvent', {
  START: { meaning: 'Begin.', action: 'MEASURE_WORK', reason: false },
  COMPLETE: { meaning: 'Report it done.', action: 'MEASURE_WORK', reason: false },
  VERIFY: { meaning: 'Find it done.', action: 'MEASURE_VERIFY', reason: false, notByDoer: true },
  CHECK: { meaning: 'Look whether an ongoing measure is kept up.', action: 'MEASURE_VERIFY', reason: false, notByDoer: true },
  REJECT: { meaning: 'Find it not done.', action: 'MEASURE_VERIFY', reason: true, notByDoer: true },
  CANCEL: { meaning: 'Give it up.', action: 'MEASURE_WORK', reason: true },
} as const satisfies Record<string, EventMember>)
/** A code of `measureEvent`. */
export type MeasureEvent = CodeOf<typeof measureEvent>

/** The moves of a measure. */
export const measureMachine: Machine<MeasureStatus, MeasureEvent> = {
  initial: 'PLANNED',
  moves: {
    PLANNED: { START: 'IN_PROGRESS', CANCEL: 'CANCELLED' },
    IN_PROGRESS: { COMPLETE: 'DONE', CHECK: 'IN_PROGRESS', CANCEL: 'CANCELLED' },
    DONE: { VERIFY: 'VERIFIED', REJECT: 'IN_PROGRESS' },
    VERIFIED: {},
    CANCELLED: {},
  },
}

/** Whether a measure in this state is still to be carried out. */
export const isMeasureOpen = (status: MeasureStatus): boolean => measureStatus.members[status].open
