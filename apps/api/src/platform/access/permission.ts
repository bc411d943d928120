import { type Action, type Actor, may, type Refusal } from '@pingyi/domain'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context, Row, Target } from '../context.ts'
import { relationResolvers } from '../graphql/relations.ts'
import { asksFacts, factsOf, refusalOfClosed } from './guard.ts'

type Awaitable<T> = T | Promise<T>

/** When a viewer may do something to a row. */
export type Permission<T> = {
  /** The actions, one of which it takes. */
  readonly actions: readonly Action[]
  /** Whose rows alone it is allowed on, where the actions do not say it. */
  readonly own?: (row: T, actor: Actor) => boolean
  /** Why the state of the row does not let it happen, or null: what the verb refuses with. */
  readonly refusal?: (row: T, context: Context) => Awaitable<Refusal | null>
  /** Whether it is allowed on what is closed: reopening is. */
  readonly evenClosed?: boolean
  readonly description: string
}

/** Declares `name` as a field that tells whether the viewer may do something to the row now. The verb asks the same `refusal`. */
export function permission<T extends Row>(
  entity: Target<T>,
  name: string,
  { actions, own, refusal, evenClosed = false, description }: Permission<T>,
) {
  asksFacts(entity)
  @Resolver(() => entity)
  class Permitted {
    @FieldResolver(() => Boolean, { description })
    async [name](@Root() row: T, @Ctx() context: Context): Promise<boolean> {
      const { actor } = context
      if (!actor || (own && !own(row, actor))) return false
      const facts = await factsOf(context, entity, row.id)
      if (!evenClosed && refusalOfClosed(facts)) return false
      return actions.some(action => may(actor, action, facts)) && ((await refusal?.(row, context)) ?? null) === null
    }
  }
  relationResolvers.push(Permitted)
}

/** Throws the refusal, if there is one. */
export function throwIf(refusal: Refusal | null): void {
  if (refusal) throw refusal
}
