import { expect, test } from 'vitest'
import { ask } from '../testing/ask.ts'
import { testDatabase } from '../testing/database.ts'
import { untilBlocked } from '../testing/until-blocked.ts'
import { actorFor, reviewWorld } from '../testing/worlds/review-world.ts'

const { db } = testDatabase()
const create = 'mutation($input: ReviewInput!) { createReview(input: $input) { id } }'
const submit = 'mutation($id: ID!) { submitReview(id: $id, version: 1) { status } }'

test('reviews submitted together freeze their criteria; one submitted while they change uses the new ones', async () => {
  const { reviewer, input, other, member } = await reviewWorld(db.manager)
  const actor = await actorFor(db.manager, reviewer)
  const drafts: string[] = []
  for (const { id: personId } of [member, other, member])
    drafts.push((await ask(db.manager, actor, create, { input: { ...input, personId } })).data.createReview.id)
  const [late, ...others] = drafts
  const { asked } = await db.transaction(async tx => {
    await tx.query(`select from criteria_sets where code = 'MEMBER' for update`)
    const asked = ask(db.manager, actor, submit, { id: late })
    await untilBlocked(db)
    await tx.query(
      `update criteria_sets set version = version + 1, criteria = (select jsonb_agg(c) from jsonb_array_elements(criteria) c where c ->> 'code' <> 'SERVICE')
       where code = 'MEMBER'`,
    )
    return { asked }
  })
  const refused = await asked
  expect(refused.details.problems).toContainEqual({ at: 'remarks.SERVICE', code: 'UNKNOWN_CRITERION' })
  await db.query(
    `update review_remarks set code = (select criteria -> 0 ->> 'code' from criteria_sets where code = 'MEMBER') where code = 'SERVICE'`,
  )
  const answers = await Promise.all(others.map(id => ask(db.manager, actor, submit, { id })))
  for (const { data } of answers) expect(data.submitReview).toEqual({ status: 'SUBMITTED' })
  expect(await db.query(`select frozen from criteria_sets where code = 'MEMBER'`)).toEqual([{ frozen: true }])
})
