import { type Action, may, reach } from '@pingyi/domain'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context, Row, Target } from '../context.ts'
import { load, relationResolvers } from '../graphql/relations.ts'
import { factsOf, guardOf, isAdmitted } from './guard.ts'
import { loadReadable } from './list.ts'

/** Hides a value from viewers who reached the row only through a reference and may not read it. */
export function withheld<T extends Row>(
  entity: Target<T>,
  name: keyof T & string,
  { description, type = String }: { description?: string; type?: object } = {},
) {
  @Resolver(() => entity)
  class Withheld {
    @FieldResolver(() => type, { nullable: true, description })
    async [name](@Root() row: T, @Ctx() context: Context): Promise<T[keyof T] | null> {
      if (row[name] === null || isAdmitted(row)) return row[name]
      return may(context.actor, guardOf(entity).read, await factsOf(context, entity, row.id)) ? row[name] : null
    }
  }
  relationResolvers.push(Withheld)
}

/** Like `relation`, but null for viewers who may not read the row that it leads to. */
export function relationIfReadable<E extends Row, T extends Row>(
  entity: Target<E>,
  name: string,
  target: () => Target<T>,
  key: keyof E & string,
  { description }: { description?: string } = {},
) {
  @Resolver(() => entity)
  class Relation {
    @FieldResolver(() => target(), { nullable: true, description })
    [name](@Root() row: E, @Ctx() context: Context) {
      const id = row[key] as string | null
      return id === null ? null : loadReadable(context, target(), id)
    }
  }
  relationResolvers.push(Relation)
}

/** Like `relation`, but null for viewers who may not do the action anywhere. */
export function relationFor<E extends Row, T extends Row>(
  action: Action,
  entity: Target<E>,
  name: string,
  target: () => Target<T>,
  key: keyof E & string,
) {
  @Resolver(() => entity)
  class Relation {
    @FieldResolver(() => target(), { nullable: true })
    [name](@Root() row: E, @Ctx() context: Context) {
      const id = row[key] as string | null
      return id === null || reach(context.actor, action).length === 0 ? null : load(context, target(), id)
    }
  }
  relationResolvers.push(Relation)
}
