import type { Action } from '../access/action.ts'
import { opinionStatus } from '../opinion/status.ts'
import { measureStatus } from './measure-status.ts'
import { roundStatus } from './round-status.ts'

type Members = Readonly<Record<string, { readonly waitsFor: Action | null }>>
type WaitingState<M extends Members> = { [C in keyof M]: M[C]['waitsFor'] extends null ? never : C }[keyof M]

function actsOf<M extends Members>({ members }: { readonly members: M }) {
  const acts = Object.entries(members).map(([code, { waitsFor }]) => [code, waitsFor] as const)
  return Object.fromEntries(acts.filter(([, act]) => act !== null)) as Readonly<Record<WaitingState<M>, Action>>
}

/** By what act each state of an opinion waits for somebody; the other states wait for nobody. */
export const opinionWaitsFor = actsOf(opinionStatus)

/** By what act each state of a round waits for somebody; the other states wait for nobody, or for a day. */
export const roundWaitsFor = actsOf(roundStatus)

/** By what act each state of a measure waits for somebody; the other states wait for nobody, or for a day. */
export const measureWaitsFor = actsOf(measureStatus)
