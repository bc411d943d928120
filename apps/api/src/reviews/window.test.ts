import { expect, test } from 'vitest'
import { Cycle } from '../cycles/cycle.ts'
import { ask } from '../testing/ask.ts'
import { sandbox, testDatabase } from '../testing/database.ts'
import { makeCycle } from '../testing/makers.ts'
import { reviewWorld } from '../testing/worlds/review-world.ts'

const { db } = testDatabase()
const create = 'mutation($input: ReviewInput!) { createReview(input: $input) { id status } }'
const submit = (id: string) => `mutation { submitReview(id: "${id}", version: 1) { status } }`

test('refuses a review of 2011 in a cycle of 2018, as a draft too', () =>
  sandbox(db, async tx => {
    const { office, committee, input } = await reviewWorld(tx)
    const days = { startsOn: '2018-01-01', endsOn: '2018-12-31' }
    const cycle = await makeCycle(tx, committee, { name: '2018年', ...days })
    const outside = { at: 'occurredOn', code: 'OUTSIDE_PERIOD', limit: '2018-01-01', until: '2018-12-31' }
    const { code, details } = await ask(tx, office, create, { input: { ...input, cycleId: cycle.id } })
    expect(code).toBe('INVALID')
    expect(details.problems).toContainEqual(outside)
  }))

test('takes a review of a quarter in the month after it, and none of a later day', () =>
  sandbox(db, async tx => {
    const { office, cycle, input } = await reviewWorld(tx)
    await tx.update(Cycle, cycle.id, { kind: 'QUARTER', startsOn: '2011-07-01', endsOn: '2011-09-30' })
    const drafted = async (occurredOn: string) => (await ask(tx, office, create, { input: { ...input, occurredOn } })).code
    expect(await drafted('2011-10-31')).toBeUndefined()
    expect(await drafted('2011-11-01')).toBe('INVALID')
  }))

test('keeps reviews of a cycle that has not started as drafts', () =>
  sandbox(db, async tx => {
    const { office, cycle, input } = await reviewWorld(tx)
    await tx.update(Cycle, cycle.id, { status: 'PREPARATION' })
    const { id } = (await ask(tx, office, create, { input })).data.createReview
    expect(await ask(tx, office, submit(id))).toMatchObject({ code: 'CYCLE_NOT_STARTED', details: { cycleId: cycle.id } })
    await tx.update(Cycle, cycle.id, { status: 'STARTED' })
    expect((await ask(tx, office, submit(id))).data.submitReview.status).toBe('SUBMITTED')
  }))
