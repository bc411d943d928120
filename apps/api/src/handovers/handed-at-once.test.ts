import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { ask } from '../testing/ask.ts'
import { testDatabase } from '../testing/database.ts'
import { makeMember } from '../testing/makers.ts'
import { rectificationWorld } from '../testing/worlds/rectification-world.ts'

const { db } = testDatabase()
const hand = 'mutation($from: ID!, $to: ID!) { handOver(fromPersonId: $from, toPersonId: $to, on: "2015-06-01") { id } }'

test('a measure finished during a handover stays with the person who finished it', async () => {
  const { office, measure, branches, committee } = await rectificationWorld(db.manager)
  const [doer, successor] = [await makeMember(db.manager, branches[0]!), await makeMember(db.manager, committee)]
  await db.query('update measures set owner_id = $1 where id = $2', [doer.id, measure.id])
  const answer = await db.transaction(async other => {
    await other.query("update measures set status = 'DONE' where id = $1", [measure.id])
    const handed = ask(db.manager, office, hand, { from: doer.id, to: successor.id })
    await pause(500)
    return { handed }
  })
  expect((await answer.handed).code).toBe('CONFLICT')
  expect(await db.query('select owner_id from measures where id = $1', [measure.id])).toEqual([{ owner_id: doer.id }])
})
