import type { Action } from '../access/action.ts'
import type { OpinionStatus } from '../opinion/status.ts'
import type { MeasureStatus } from './measure-status.ts'
import type { RoundStatus } from './round-status.ts'

/** By what act each state waits for somebody; the other states wait for nobody, or for a day. */
export const opinionWaitsFor = {
  RAISED: 'opinion:answer',
  REFUSAL_PROPOSED: 'opinion:decide',
  ASKED: 'opinion:decide',
} as const satisfies Partial<Record<OpinionStatus, Action>>

export const roundWaitsFor = {
  PROPOSED: 'rectification:decide',
  IN_PROGRESS: 'rectification:reply',
  REPLIED: 'rectification:decide',
  ACCEPTED: 'rectification:decide',
} as const satisfies Partial<Record<RoundStatus, Action>>

export const measureWaitsFor = { DONE: 'measure:verify' } as const satisfies Partial<Record<MeasureStatus, Action>>
