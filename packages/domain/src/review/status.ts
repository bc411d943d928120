import type { Machine } from '../machine.ts'
import { type CodeOf, vocabulary } from '../vocabulary.ts'

export const reviewStatus = vocabulary('ReviewStatus', {
  DRAFTED: { meaning: 'Being written; read by its recorder, its reviewer and the office only.' },
  SUBMITTED: { meaning: 'Handed in: counts, and its subject reads it.' },
  DISCLOSED: { meaning: 'Collated and made known within its scope.' },
  VOIDED: { meaning: 'Declared void with a reason; no longer counts.' },
  DISCARDED: { meaning: 'A draft that was given up; kept, never shown.' },
})
export type ReviewStatus = CodeOf<typeof reviewStatus>

/** `action`: what it takes to do it. `reason`: it must be given one. */
export const reviewEvent = vocabulary('ReviewEvent', {
  SUBMIT: { meaning: 'Hand the draft in.', action: 'review:record', reason: false },
  DISCARD: { meaning: 'Give the draft up.', action: 'review:record', reason: false },
  RETURN: { meaning: 'The office sends it back to be completed.', action: 'review:return', reason: true },
  DISCLOSE: { meaning: 'The office makes it known within its scope.', action: 'review:disclose', reason: false },
  VOID: { meaning: 'The office declares it void.', action: 'review:void', reason: true },
})
export type ReviewEvent = CodeOf<typeof reviewEvent>

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
