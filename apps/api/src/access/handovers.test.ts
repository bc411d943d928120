import { randomUUID } from 'node:crypto'
import { may } from '@pingyi/domain'
import { beforeAll, expect, test } from 'vitest'
import { reads } from '../testing/access/lists.ts'
import { isHidden } from '../testing/access/pages.ts'
import { viewersOf } from '../testing/access/viewers.ts'
import { type AccessWorld, makeAccessWorld } from '../testing/access/world.ts'
import { ask } from '../testing/ask.ts'
import { sandbox, testDatabase } from '../testing/database.ts'

const { db } = testDatabase()
let world: AccessWorld
beforeAll(async () => {
  world = await makeAccessWorld(db.manager)
})

type Item = {
  organization: { id: string }
  measure: { id: string } | null
  review: { id: string } | null
  rectification: { id: string } | null
}
const open = `query($id: ID!) { openWork(personId: $id, page: { size: 100 }) { total
  items { organization { id } measure { id } review { id } rectification { id } opinion { id } responsibility { id } } } }`

test('open work is shown to its person and to those who appoint; its records to their readers', async () => {
  const wrong: string[] = []
  const things = new Map(world.things.map(thing => [thing.id, thing]))
  for (const { name, actor } of viewersOf(world.cast))
    for (const thing of world.things.filter(({ type }) => type === 'Person')) {
      const { data, code, details } = await ask(db.manager, actor, open, { id: thing.id })
      if (isHidden(actor, { code, details }) !== !reads(actor, thing)) wrong.push(`${name}, ${thing.name}: ${code}`)
      for (const item of (data?.openWork.items ?? []) as Item[]) {
        const place = things.get(item.organization.id)!.facts
        if (actor.personId !== thing.id && !may(actor, 'APPOINTMENT_MANAGE', place)) wrong.push(`${name}, ${thing.name}: SHOWN`)
        for (const record of Object.values(item)) {
          const known = record && things.get(record.id)
          if (known && known.type !== 'Organization' && !reads(actor, known)) wrong.push(`${name}, ${thing.name}: ${known.name} SHOWN`)
        }
      }
    }
  expect(wrong).toEqual([])
})

test('handover warnings are shown to those who appoint, seats to readers of people, successors only if visible', () =>
  sandbox(db, async tx => {
    await tx.query('update appointments set to_on = current_date - 1')
    const wrong: string[] = []
    const of =
      '{ handoverWarnings(page: { size: 100 }) { items { appointment { id } } } seats(page: { size: 100 }) { items { organization { id } } } }'
    const things = new Map(world.things.map(thing => [thing.id, thing]))
    for (const { name, actor } of viewersOf(world.cast)) {
      const { data, code, details } = await ask(tx, actor, of)
      if (code && !isHidden(actor, { code, details })) wrong.push(`${name}: ${code}`)
      for (const { appointment } of data?.handoverWarnings.items ?? [])
        if (!may(actor, 'APPOINTMENT_MANAGE', things.get(appointment.id)!.facts))
          wrong.push(`${name}: warned of ${things.get(appointment.id)!.name}`)
      for (const { organization } of data?.seats.items ?? []) {
        const seen = world.things.some(
          one => one.type === 'Appointment' && one.facts.organizationId === organization?.id && reads(actor, one),
        )
        if (organization && !seen && !may(actor, 'PERSON_READ', things.get(organization.id)!.facts))
          wrong.push(`${name}: a seat at ${organization.id}`)
      }
      for (const thing of world.things.filter(one => one.type === 'Person' && !reads(actor, one))) {
        const { data: of } = await ask(tx, actor, `{ successorsOf(personId: "${thing.id}") { id } }`)
        if (of?.successorsOf.length > 0) wrong.push(`${name}: who succeeded ${thing.name}`)
      }
      const { data: none } = await ask(tx, actor, `{ successorsOf(personId: "${randomUUID()}") { id } }`)
      if (none?.successorsOf.length > 0) wrong.push(`${name}: successors of nobody`)
    }
    expect(wrong).toEqual([])
    const { data } = await ask(tx, world.cast.everywhere, of)
    expect(data.handoverWarnings.items.length).toBeGreaterThan(0)
  }))
