import { type ClassType, Field, ID, InputType } from 'type-graphql'
import type { Context } from '../context.ts'
import { bind, inTurn, matches, raw, type Where } from '../database/where.ts'
import { DateScalar } from '../graphql/date.ts'
import { byIds } from './list.ts'
import { treeIds } from './reach.ts'

/** A field of a list’s filter: its type in GraphQL, and what it asks of the rows `t`. */
export type Condition<V> = {
  readonly type: object
  readonly where: (value: V, context: Context, filter: Readonly<Record<string, unknown>>) => Where | Promise<Where>
  readonly description?: string | undefined
}
export type Conditions = Readonly<Record<string, Condition<never>>>
export type FilterValues<C extends Conditions> = { [K in keyof C]?: C[K] extends Condition<infer V> ? V | null : never }

/** `ReviewFilter`, and the conditions of the fields that are given. An empty text counts as not given. */
export function filterOf<const C extends Conditions>(Item: ClassType, conditions: C) {
  @InputType(`${Item.name}Filter`)
  class Filter {}
  for (const [name, { type, description }] of Object.entries(conditions))
    Field(() => type, { nullable: true, description })(Filter.prototype, name)

  const wheres = (context: Context, filter: FilterValues<C> | null | undefined): Promise<Where[]> =>
    Promise.all(
      Object.entries(conditions).flatMap(([name, condition]) => {
        const value = filter?.[name]
        return value === undefined || value === null || value === '' ? [] : [condition.where(value as never, context, filter!)]
      }),
    )
  return { Filter: Filter as ClassType<FilterValues<C>>, wheres }
}

export const condition = <V>(type: object, where: Condition<V>['where'], description?: string): Condition<V> => ({
  type,
  where,
  description,
})
type Codes<C extends string> = { readonly [K in C]: K }

export const idsAre = (description?: string) => condition<readonly string[]>([ID], ids => byIds(ids)[0]!, description)

export const idIs = (column: string, description?: string) => condition<string>(ID, id => bind(`${column} = `, id, '::uuid'), description)

export const textIs = (column: string, description?: string) => condition<string>(String, text => bind(`${column} = `, text), description)

export const codeIs = <C extends string>(codes: Codes<C>, column: string, description?: string) =>
  condition<C>(codes, code => bind(`${column} = `, code), description)

export const codeIn = <C extends string>(codes: Codes<C>, column: string, description: string) =>
  condition<readonly C[]>([codes], some => bind(`${column} = any(`, some, ')'), description)

export const onOrAfter = (column: string, description?: string) =>
  condition<string>(DateScalar, day => bind(`${column} >= `, day, '::date'), description)

export const onOrBefore = (column: string, description?: string) =>
  condition<string>(DateScalar, day => bind(`${column} <= `, day, '::date'), description)

export const contains = (columns: readonly string[], description?: string) =>
  condition<string>(String, text => matches(text, columns), description)

export const inTree = (column: string, description = 'In the tree below this one, itself included.') =>
  condition<string>(ID, async (id, context) => bind(`${column} = any(`, await treeIds(context, [id]), '::uuid[])'), description)

/** Asks only if it is true. */
export const flag = (where: (context: Context) => Where | Promise<Where>, description?: string) =>
  condition<boolean>(Boolean, (asked, context) => (asked ? where(context) : raw('true')), description)

/** The same condition, asked of rows that `t` leads to. */
export const within = <V>(before: string, { where, ...rest }: Condition<V>): Condition<V> => ({
  ...rest,
  where: async (value, context, filter) => inTurn(before, await where(value, context, filter), ')'),
})
