import type { Actor } from '@pingyi/domain'
import { type GraphQLField, isNonNullType } from 'graphql'
import type { EntityManager } from 'typeorm'
import { reads } from '../access/lists.ts'
import type { Thing } from '../access/things.ts'
import type { AccessWorld } from '../access/world.ts'
import { ask } from '../ask.ts'
import { testSchema } from '../declared-refusals.ts'
import { type Asked, argumentsOf } from './arguments.ts'
import { isName, isNamedBy } from './named.ts'
import { recordsIn } from './plant-texts.ts'

type Shown = { readonly __typename: string; readonly id?: string } & Readonly<Record<string, unknown>>

/** Where the walk stands: the field that led there, the record out of reach that it is part of, if it is, and by which rights: of itself, an account is told whatever its token is for. */
type Place = { readonly way: string; readonly hidden: Thing | null; readonly actor: Actor }

/** What one viewer is shown against the reading rules, each difference once. */
export async function differencesFor(
  db: EntityManager,
  world: AccessWorld,
  actor: Actor,
  paths: ReadonlyMap<string, string>,
  asked: Asked,
): Promise<string[]> {
  const things = new Map(world.things.map(thing => [thing.id, thing]))
  const differences = new Set<string>()
  const fields = (await testSchema()).getQueryType()!.getFields()
  for (const [query, selection] of paths)
    for (const answer of await answersOf(
      db,
      actor,
      argumentsOf.ofQuery(world, query, fields[query]!.args, asked),
      fields[query]!,
      selection,
    ))
      for (const shown of [answer].flat() as (Shown | null)[])
        if (shown)
          for (const difference of differencesIn(shown, { way: `Query.${query}`, hidden: null, actor })) differences.add(difference)
  return [...differences]

  function* differencesIn(shown: Shown, { way, hidden, actor }: Place): Generator<string> {
    const { __typename: type } = shown
    const thing = things.get(String(shown.id ?? shown.seq))
    const isRecord = thing?.type === type
    const outOfReach = isRecord ? (reads(actor, thing) ? null : thing) : hidden
    if (isRecord && outOfReach && !isNamedBy(way)) yield `${way} leads to a ${type} out of reach`
    for (const [name, value] of Object.entries(shown)) {
      if (value === null || name === '__typename' || (Array.isArray(value) && value.length === 0)) continue
      const further = `${type}.${name}`
      const nested = [value].flat().filter((one): one is Shown => typeof one === 'object' && one !== null && '__typename' in one)
      for (const one of nested)
        yield* differencesIn(one, {
          way: type.endsWith('Page') ? way : further,
          hidden: outOfReach,
          actor: type === 'Actor' ? { ...actor, scopes: null } : actor,
        })
      if (nested.length > 0) continue
      if (isRecord && outOfReach && value !== false && !isName(type, name)) yield `${further} of a record out of reach, by ${way}`
      for (const id of recordsIn(JSON.stringify(value))) {
        const source = things.get(id)
        if (!source) yield `${further} shows a text of an unknown ${id}`
        else if (!reads(actor, source)) yield `${further} shows the text of a ${source.type} out of reach (${source.name})`
      }
    }
    if (typeof shown.total === 'number' && Array.isArray(shown.items) && shown.total <= 100 && shown.items.length !== shown.total)
      yield `${way} counts ${shown.total} and shows ${shown.items.length}`
  }
}

const together = 40

/** What the query answers for all of its arguments. Those that may answer null are asked together. */
async function answersOf(
  db: EntityManager,
  actor: Actor,
  all: readonly string[],
  field: GraphQLField<unknown, unknown>,
  selection: string,
): Promise<unknown[]> {
  const size = isNonNullType(field.type) ? 1 : together
  const answers: unknown[] = []
  for (let from = 0; from < all.length; from += size) {
    const asked = all.slice(from, from + size).map((args, i) => `a${i}: ${field.name}${args && `(${args})`} { ...asked }`)
    const type = String(field.type).replaceAll(/[[\]!]/g, '')
    const { data } = await ask(db, actor, `{ ${asked.join(' ')} } fragment asked on ${type} { ${selection} }`)
    answers.push(...Object.values(data ?? {}))
  }
  return answers
}
