import { type Action, type Actor, action as actions, type Facts, inScope, may, Refusal } from '@pingyi/domain'
import type { Context } from '../context.ts'

/** Tells a token of the wrong scope which one is missing. */
export const forbidden = (actor: Actor | null, action: Action) =>
  new Refusal('FORBIDDEN', { action, ...(actor && !inScope(actor, action) && { scopes: actions.members[action].scopes }) })

export function allow(actor: Actor, action: Action, facts: Facts) {
  if (!may(actor, action, facts)) throw forbidden(actor, action)
}

/** A token that is not made for reading this is refused: an empty answer would read as if there were nothing. */
export function demandScope({ actor }: Pick<Context, 'actor'>, action: Action) {
  if (actor && !inScope(actor, action)) throw forbidden(actor, action)
}
