import pg from 'pg'
import { expect, test } from 'vitest'
import { ask } from '../testing/ask.ts'
import { testDatabase } from '../testing/database.ts'
import { make } from '../testing/makers.ts'
import { untilBlocked } from '../testing/until-blocked.ts'
import { actorFor, reviewWorld } from '../testing/worlds/review-world.ts'
import { Occasion } from './occasion.ts'

const { db, ownerUrl } = testDatabase()

test('rejects a review at an occasion that is deleted at the same time', async () => {
  const { input, form, reviewer, cycle, branches } = await reviewWorld(db.manager)
  const place = { cycleId: cycle.id, organizationId: branches[0]!.id, formId: form.id }
  const occasion = await make(db.manager, Occasion, {
    ...place,
    kind: 'REPORT_MEETING',
    heldOn: input.occurredOn,
    headcounts: [],
  } as Partial<Occasion>)
  const actor = await actorFor(db.manager, reviewer)
  const other = new pg.Client(ownerUrl)
  await other.connect()
  await other.query('begin')
  await other.query('delete from occasions where id = $1', [occasion.id])
  const create = 'mutation($input: ReviewInput!) { createReview(input: $input) { id } }'
  const asked = ask(db.manager, actor, create, { input: { ...input, occasionId: occasion.id } })
  await untilBlocked(db)
  await other.query('commit')
  await other.end()
  expect(await asked).toMatchObject({ code: 'INVALID', details: { problems: [{ at: 'occasionId', code: 'UNKNOWN' }] } })
})
