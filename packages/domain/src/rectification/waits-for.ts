import type { Action } from '../access/action.ts'
import { opinionStatus } from '../opinion/status.ts'
import { measureStatus } from './measure-status.ts'
import { roundStatus } from './round-status.ts'

type Waiting<S extends string> = { readonly [C in S]?: Action }

function actsOf<S extends string>(status: {
  readonly codes: readonly S[]
  readonly members: { readonly [C in S]: { readonly waitsFor: Action | null } }
}): Waiting<S> {
  const acts = status.codes.map(code => [code, status.members[code].waitsFor] as const)
  return Object.fromEntries(acts.filter(([, act]) => act !== null)) as Waiting<S>
}

/** By what act each state of an opinion waits for somebody; the other states wait for nobody. */
export const opinionWaitsFor = actsOf(opinionStatus)

/** By what act each state of a round waits for somebody; the other states wait for nobody, or for a day. */
export const roundWaitsFor = actsOf(roundStatus)

/** By what act each state of a measure waits for somebody; the other states wait for nobody, or for a day. */
export const measureWaitsFor = actsOf(measureStatus)
