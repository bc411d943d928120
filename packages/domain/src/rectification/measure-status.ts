import type { Machine } from '../machine.ts'
import { type CodeOf, vocabulary } from '../vocabulary.ts'

export const measureStatus = vocabulary('MeasureStatus', {
  PLANNED: { meaning: 'Not begun.' },
  IN_PROGRESS: { meaning: 'Being carried out.' },
  DONE: { meaning: 'Carried out; not yet checked.' },
  VERIFIED: { meaning: 'Checked and found done.' },
  CANCELLED: { meaning: 'Given up with a reason; no longer counts.' },
})
export type MeasureStatus = CodeOf<typeof measureStatus>

/** `action`: what it takes to do it. `reason`: it must be given one. */
export const measureEvent = vocabulary('MeasureEvent', {
  START: { meaning: 'Begin.', action: 'measure:work', reason: false },
  COMPLETE: { meaning: 'Report it done.', action: 'measure:work', reason: false },
  VERIFY: { meaning: 'Find it done.', action: 'measure:verify', reason: false },
  REJECT: { meaning: 'Find it not done.', action: 'measure:verify', reason: true },
  CANCEL: { meaning: 'Give it up.', action: 'measure:work', reason: true },
})
export type MeasureEvent = CodeOf<typeof measureEvent>

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

/** Is a measure in this state still to be carried out? */
export const isMeasureOpen = (status: MeasureStatus): boolean => status === 'PLANNED' || status === 'IN_PROGRESS'
