import { Refusal } from './refusal.ts'

/** State -> event -> next state. Data, so that anyone can draw, list or check it. */
export type Machine<State extends string, Event extends string> = {
  readonly initial: State
  readonly moves: { readonly [S in State]: { readonly [E in Event]?: State } }
}

/** The events that the table lets happen in a state; guards may still refuse one. A state foreign to the machine has none. */
export function eventsFrom<S extends string, E extends string>(machine: Machine<S, E>, state: S): E[] {
  return Object.keys(machine.moves[state] ?? {}) as E[]
}

/** The state after the event. Throws `MOVE_NOT_ALLOWED` with the events that are allowed. */
export function next<S extends string, E extends string>(machine: Machine<S, E>, state: S, event: E): S {
  const to = machine.moves[state]?.[event]
  if (!to) throw new Refusal('MOVE_NOT_ALLOWED', { state, event, allowed: eventsFrom(machine, state) })
  return to
}

/** The states that no path of events leads to: none, in a sound machine. */
export function unreachable<S extends string, E extends string>(machine: Machine<S, E>): S[] {
  const seen = new Set<S>([machine.initial])
  for (const state of seen) for (const to of Object.values(machine.moves[state]) as S[]) seen.add(to)
  return (Object.keys(machine.moves) as S[]).filter(state => !seen.has(state))
}
