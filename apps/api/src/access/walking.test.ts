import { GraphQLObjectType } from 'graphql'
import { beforeAll, describe, expect, test } from 'vitest'
import { makeSchema } from '../schema.ts'
import { lists, reads } from '../testing/access/lists.ts'
import { isHidden } from '../testing/access/pages.ts'
import type { Thing } from '../testing/access/things.ts'
import { viewersOf } from '../testing/access/viewers.ts'
import { kept, leadsTo, partOfName, parts, selectionOf, shownByName } from '../testing/access/walk.ts'
import { type AccessWorld, makeAccessWorld } from '../testing/access/world.ts'
import { ask } from '../testing/ask.ts'
import { testDatabase } from '../testing/database.ts'

const { db } = testDatabase()
let world: AccessWorld
let things: Map<string, Thing>
let types: Record<string, GraphQLObjectType>
beforeAll(async () => {
  world = await makeAccessWorld(db.manager)
  things = new Map(world.things.map(thing => [thing.id, thing]))
  types = (await makeSchema()).getTypeMap() as typeof types
})

type Shown = { __typename: string; id?: string } & Record<string, unknown>
type Reader = (thing: Thing) => boolean

/** Fields of records out of reach that show more than the name, with the paths that led there. */
function* leaksIn(shown: Shown, readable: Reader, inHidden = false): Generator<string> {
  const thing = things.get(String(shown.id))
  const hidden = thing && shown.__typename !== 'LedgerRow' ? !readable(thing) : inHidden
  if (hidden)
    for (const field of kept[shown.__typename] ?? [])
      if (shown[field] !== null && shown[field] !== undefined) yield `${shown.__typename}.${field} of what is out of reach`
  for (const [name, next] of leadsTo(types[shown.__typename]!)) {
    const way = `${shown.__typename}.${name}`
    for (const one of [shown[name] ?? []].flat() as Shown[]) {
      const other = things.get(String(one.id))
      if (!other && !parts.includes(next.name)) yield `${way} leads to a ${next.name} unknown to the test`
      if (other && !readable(other) && !(hidden ? partOfName : shownByName).includes(way)) yield `${way} leads to what is out of reach`
      yield* leaksIn(one, readable, hidden)
    }
  }
}

describe('fields of a readable record show no more than the name of an unreadable one', () => {
  for (const list of Object.keys(lists))
    test(list, async () => {
      const leaks = new Set<string>()
      const item = (types.Query!.getFields()[list]!.type as never as { ofType: GraphQLObjectType }).ofType.getFields().items!
        .type as never as {
        ofType: { ofType: { ofType: GraphQLObjectType } }
      }
      const fields = `items { ${selectionOf(item.ofType.ofType.ofType, 2)} }`
      for (const { name, actor } of viewersOf(world.cast)) {
        if (actor.everywhere) continue
        for (const [args] of lists[list]!.asked?.(world) ?? [['']]) {
          const { data, code, details } = await ask(db.manager, actor, `{ ${list}(${args} page: { number: 1, size: 100 }) { ${fields} } }`)
          if (code && !isHidden(actor, { code, details })) throw new Error(`${name}: ${code}`)
          for (const one of data?.[list].items ?? [])
            for (const leak of leaksIn(one, thing => reads(actor, thing))) leaks.add(`${name}: ${leak}`)
        }
      }
      expect([...leaks]).toEqual([])
    })
})
