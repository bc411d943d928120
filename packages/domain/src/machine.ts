import type { Action } from './access/action.ts'
import { Refusal } from './refusal.ts'

/** State -> event -> next state. Data, so that anyone can draw, list or check it. */
export type Machine<State extends string, Event extends string> = {
  readonly initial: State
  readonly moves: { readonly [S in State]: { readonly [E in Event]?: State } }
}

/** What every event says of itself. `action`: what it takes to do it. `reason`: it must be given one. `notByDoer`, `notByPlanner`: refused to whoever did it, or planned it. */
export type EventMember = {
  readonly meaning: string
  readonly action: Action
  readonly reason: boolean
  readonly notByDoer?: boolean
  readonly notByPlanner?: boolean
}

/** The events of a machine with what they say of themselves, as their vocabulary has them. */
type Events<E extends string> = { readonly members: { readonly [C in E]: EventMember } }

/** Whether the actor did, or planned, what the event decides on; left out, they did not. */
export type OwnPart = { readonly actorDidIt?: boolean | undefined; readonly actorPlannedIt?: boolean | undefined }

/** What any move is judged by. */
export type MoveFacts = OwnPart & { readonly reason?: string | null | undefined }

const isOwn = ({ notByDoer, notByPlanner }: EventMember, { actorDidIt, actorPlannedIt }: OwnPart) =>
  Boolean((actorDidIt && notByDoer) || (actorPlannedIt && notByPlanner))

/** The events that the table lets happen in a state; guards may still refuse one. A state foreign to the machine has none. */
export function eventsFrom<S extends string, E extends string>(machine: Machine<S, E>, state: S): E[] {
  return Object.keys(machine.moves[state] ?? {}) as E[]
}

/** The events that may be offered to an actor in a state: those from it, without those that are refused to whoever did or planned it. */
export function eventsFor<S extends string, E extends string>(machine: Machine<S, E>, events: Events<E>, state: S, own: OwnPart = {}): E[] {
  return eventsFrom(machine, state).filter(event => !isOwn(events.members[event], own))
}

/** The state after the event. Throws `MOVE_NOT_ALLOWED` with the events that are allowed. */
export function next<S extends string, E extends string>(machine: Machine<S, E>, state: S, event: E): S {
  const to = machine.moves[state]?.[event]
  if (!to) throw new Refusal('MOVE_NOT_ALLOWED', { state, event, allowed: eventsFrom(machine, state) })
  return to
}

/** Why the event may not happen, or null when it may: `MOVE_NOT_ALLOWED`, `REASON_REQUIRED` or `DOER_DECIDES`. */
export function refusalOfMove<S extends string, E extends string>(
  machine: Machine<S, E>,
  events: Events<E>,
  state: S,
  event: E,
  { reason, ...own }: MoveFacts,
): Refusal | null {
  const allowed = eventsFrom(machine, state)
  if (!allowed.includes(event)) return new Refusal('MOVE_NOT_ALLOWED', { state, event, allowed })
  if (events.members[event].reason && !reason?.trim()) return new Refusal('REASON_REQUIRED', { event })
  return isOwn(events.members[event], own) ? new Refusal('DOER_DECIDES', { event }) : null
}

/** The states that no path of events leads to: none, in a sound machine. */
export function unreachable<S extends string, E extends string>(machine: Machine<S, E>): S[] {
  const seen = new Set<S>([machine.initial])
  for (const state of seen) for (const to of Object.values(machine.moves[state]) as S[]) seen.add(to)
  return (Object.keys(machine.moves) as S[]).filter(state => !seen.has(state))
}
