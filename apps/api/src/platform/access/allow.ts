import { type Action, type Actor, action as actions, type Facts, may, Refusal } from '@pingyi/domain'
import { inScope } from '@pingyi/domain/internal'
import type { Context, Row, Target } from '../context.ts'

/** The refusal of an action. A token of the wrong scope learns which one is missing. */
export const forbidden = (actor: Actor | null, action: Action) =>
  new Refusal('FORBIDDEN', { action, ...(actor && !inScope(actor, action) && { scopes: actions.members[action].scopes }) })

/** The refusal of a row that is unknown or that the actor may not read. */
export const notFound = <T extends Row>(entity: Target<T>, id: string) => new Refusal('NOT_FOUND', { what: entity.name, id })

export function allow(actor: Actor, action: Action, facts: Facts) {
  if (!may(actor, action, facts)) throw forbidden(actor, action)
}

/** Refuses a token without the scope. An empty answer would look as if there were no rows. */
export function demandScope({ actor }: Pick<Context, 'actor'>, action: Action) {
  if (actor && !inScope(actor, action)) throw forbidden(actor, action)
}
