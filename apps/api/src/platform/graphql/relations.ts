import DataLoader from 'dataloader'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { In } from 'typeorm'
import { type Context, loader, type Row, type Target } from '../context.ts'

/** The resolvers that the relations below make; `schema.ts` hands them to TypeGraphQL. */
export const relationResolvers: (new () => object)[] = []

/** Loads a row by its id. One statement serves all loads of a request. */
export const load = <T extends Row>(context: Context, entity: Target<T>, id: string): Promise<T> =>
  loader<string, T>(
    context,
    entity,
    () =>
      new DataLoader(async ids => {
        const rows = await context.db.findBy(entity, { id: In([...ids]) } as never)
        const byId = new Map(rows.map(row => [row.id, row]))
        return ids.map(id => byId.get(id) ?? new Error(`${entity.name} ${id} is gone`))
      }),
  ).load(id)

// TypeGraphQL knows a field resolver by its method’s name, hence the computed names below.

/** Declares the field `name`: the row that `key` points to. */
export function relation<E extends Row, T extends Row>(
  entity: Target<E>,
  name: string,
  target: () => Target<T>,
  key: keyof E & string,
  { nullable = false, description }: { nullable?: boolean; description?: string } = {},
) {
  @Resolver(() => entity)
  class Relation {
    @FieldResolver(() => target(), { nullable, description })
    [name](@Root() row: E, @Ctx() context: Context) {
      const id = row[key] as string | null
      return id === null || id === undefined ? null : load(context, target(), id)
    }
  }
  relationResolvers.push(Relation)
}

/** Loads the rows of `child` whose `key` is the id, in order. One statement serves all loads. */
export const loadMany = <T extends Row>(
  context: Context,
  child: Target<T>,
  key: keyof T & string,
  order: keyof T & string,
  id: string,
): Promise<T[]> =>
  loader<string, T[]>(
    context,
    `${child.name}.${key}`,
    () =>
      new DataLoader(async ids => {
        const rows = await context.db.find(child, {
          where: { [key]: In([...ids]) } as never,
          order: { [order]: 'ASC', id: 'ASC' } as never,
        })
        return ids.map(id => rows.filter(row => row[key] === id))
      }),
  ).load(id)

/** Declares the field `name` of the parent: its children by their `key`. Stands beside the child, which holds the key. */
export function children<P extends Row, T extends Row>(
  parent: Target<P>,
  name: string,
  child: () => Target<T>,
  key: keyof T & string,
  order: keyof T & string,
  { description }: { description?: string } = {},
) {
  @Resolver(() => parent)
  class Children {
    @FieldResolver(() => [child()], { description })
    [name](@Root() row: P, @Ctx() context: Context) {
      return loadMany(context, child(), key, order, row.id)
    }
  }
  relationResolvers.push(Children)
}

/** The value of a row by its id, null where there is none; fetched for many rows at once. */
export const loadValue = <V>(
  context: Context,
  key: string,
  fetch: (context: Context, ids: readonly string[]) => Promise<Map<string, V>>,
  id: string,
): Promise<V | null> =>
  loader<string, V | null>(
    context,
    key,
    () =>
      new DataLoader(async ids => {
        const found = await fetch(context, ids)
        return ids.map(one => found.get(one) ?? null)
      }),
  ).load(id)

/** Declares a computed field whose values are fetched for many rows at once. */
export function computed<E extends Row, V>(
  entity: Target<E>,
  name: string,
  type: () => unknown,
  fetch: (context: Context, ids: readonly string[]) => Promise<Map<string, V>>,
  { nullable = false, description }: { nullable?: boolean; description?: string } = {},
) {
  @Resolver(() => entity)
  class Computed {
    @FieldResolver(() => type() as never, { nullable, description })
    [name](@Root() row: E, @Ctx() context: Context) {
      return loadValue(context, `${entity.name}.${name}`, fetch, row.id)
    }
  }
  relationResolvers.push(Computed)
}
