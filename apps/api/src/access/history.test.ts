import { inScope } from '@pingyi/domain/internal'
import { beforeAll, expect, test } from 'vitest'
import { reads } from '../testing/access/lists.ts'
import { isHidden } from '../testing/access/pages.ts'
import { viewersOf } from '../testing/access/viewers.ts'
import { type AccessWorld, makeAccessWorld } from '../testing/access/world.ts'
import { ask } from '../testing/ask.ts'
import { testDatabase } from '../testing/database.ts'

const { db } = testDatabase()
let world: AccessWorld
beforeAll(async () => {
  world = await makeAccessWorld(db.manager)
})

const records = [
  'membership',
  'affiliation',
  'appointment',
  'responsibility',
  'review',
  'opinion',
  'rectification',
  'measure',
  'rosterEntry',
]
const lines = `{ total items { ${records.map(name => `${name} { id }`).join(' ')} } }`

test('the history of a visible subject has all readable records and no others', async () => {
  const wrong: string[] = []
  const things = new Map(world.things.map(thing => [thing.id, thing]))
  for (const { name, actor } of [...viewersOf(world.cast), ...world.neighbours])
    for (const [type, query, argument] of [
      ['Person', 'historyOfPerson', 'personId'],
      ['Organization', 'historyOfOrganization', 'organizationId'],
    ])
      for (const thing of world.things.filter(one => one.type === type)) {
        const { data, code, details } = await ask(
          db.manager,
          actor,
          `{ ${query}(${argument}: "${thing.id}", page: { size: 100 }) ${lines} }`,
        )
        if (isHidden(actor, { code, details }) !== !(inScope(actor, 'REVIEW_READ') && reads(actor, thing)))
          wrong.push(`${name}, ${thing.name}: ${code}`)
        const told = new Set<string>()
        for (const item of data?.[query!].items ?? [])
          for (const record of records.flatMap(key => item[key] ?? [])) {
            told.add(record.id)
            if (!reads(actor, things.get(record.id)!)) wrong.push(`${name}, ${thing.name}: ${things.get(record.id)!.name} SHOWN`)
          }
        if (code || type !== 'Person' || data.historyOfPerson.total > 100) continue
        for (const review of world.things.filter(one => one.type === 'Review' && one.facts.personId === thing.id && !one.status))
          if (reads(actor, review) !== told.has(review.id)) wrong.push(`${name}, ${thing.name}: ${review.name} is missing`)
      }
  expect(wrong).toEqual([])
})
