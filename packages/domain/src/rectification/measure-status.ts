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

export const measureEvent = vocabulary('MeasureEvent', {
  START: { meaning: 'Begin.' },
  COMPLETE: { meaning: 'Report it done.' },
  VERIFY: { meaning: 'Find it done.' },
  REJECT: { meaning: 'Find it not done.' },
  CANCEL: { meaning: 'Give it up.' },
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
