import { expect, test } from 'vitest'
import { ask } from '../testing/ask.ts'
import { testDatabase } from '../testing/database.ts'
import { untilBlocked } from '../testing/until-blocked.ts'
import { actorFor, reviewWorld } from '../testing/worlds/review-world.ts'

const { db } = testDatabase()

test('a review submitted while the matrix changes is checked against the new matrix', async () => {
  const { cycle, reviewer, input } = await reviewWorld(db.manager)
  const actor = await actorFor(db.manager, reviewer)
  const create = 'mutation($input: ReviewInput!) { createReview(input: $input) { id } }'
  const answer = await db.transaction(async tx => {
    await tx.query('select from cycles where id = $1 for update', [cycle.id])
    const asked = ask(db.manager, actor, create, { input })
    await untilBlocked(db)
    await tx.query(`update cycles set authority = jsonb_set(authority, '{rules}', '[]'), version = version + 1 where id = $1`, [cycle.id])
    return { asked }
  })
  expect((await answer.asked).code).toBe('NO_AUTHORITY')
})
