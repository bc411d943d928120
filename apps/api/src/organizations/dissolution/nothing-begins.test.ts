import { expect, test } from 'vitest'
import { ask } from '../../testing/ask.ts'
import { sandbox, testDatabase } from '../../testing/database.ts'
import { makeCycle, makeOrganization } from '../../testing/makers.ts'
import { reviewWorld } from '../../testing/worlds/review-world.ts'

const { db } = testDatabase()
const dissolvedOn = '2012-06-01'

test('no cycle, occasion or body begins in an organisation on or after the day it is dissolved', () =>
  sandbox(db, async tx => {
    const { office, committee, cycle, form } = await reviewWorld(tx)
    const { id } = await makeOrganization(tx, { parent: committee, dissolvedOn })
    const problems = async (mutation: string) => (await ask(tx, office, `mutation { ${mutation} { id } }`)).details?.problems
    const refused = (at: string) => [{ at, code: 'NOT_ALLOWED', limit: dissolvedOn }]
    const rules = 'rosterRule: AT_END, memberCapacityRule: ANY_CAPACITY, kind: AD_HOC'
    const plan = (name: string, from: string) =>
      `createCycle(input: { name: "${name}", ${rules}, organizationId: "${id}", startsOn: "${from}", endsOn: "2012-12-31" })`
    expect(await problems(plan('甲', dissolvedOn))).toEqual(refused('startsOn'))
    expect(await problems(plan('乙', '2012-05-31'))).toBeUndefined()
    const stays = await makeCycle(tx, committee, { name: '留' })
    const at = `updateCycle(id: "${stays.id}", version: 1, input: { organizationId: "${id}", startsOn: "2012-07-01", endsOn: "2012-12-31" })`
    expect(await problems(at)).toEqual(refused('startsOn'))
    const early = await makeCycle(tx, { ...committee, id }, { startsOn: '2012-01-01', endsOn: '2012-03-31' })
    expect(await problems(`copyCycle(id: "${early.id}", input: { startsOn: "2013-01-01", endsOn: "2013-03-31" })`)).toEqual(
      refused('startsOn'),
    )
    await tx.query("update cycles set ends_on = '2012-12-31', roster_on = '2012-12-31' where id = $1", [cycle.id])
    const held = (day: string) =>
      `createOccasion(input: { cycleId: "${cycle.id}", formId: "${form.id}", organizationId: "${id}", kind: "MEMBERS_MEETING", heldOn: "${day}" })`
    expect(await problems(held(dissolvedOn))).toEqual(refused('heldOn'))
    expect(await problems(held('2012-05-31'))).toBeUndefined()
    expect(await problems(`createBody(input: { name: "领导小组", kind: LEADING_GROUP, organizationId: "${id}" })`)).toEqual(
      refused('organizationId'),
    )
  }))

test('no review of an organisation happens on or after the day it is dissolved', () =>
  sandbox(db, async tx => {
    const { office, cycle, form, committee, secretary } = await reviewWorld(tx)
    const { id: organizationId } = await makeOrganization(tx, { parent: committee, dissolvedOn: '2011-06-01' })
    const input = { cycleId: cycle.id, formId: form.id, organizationId, reviewerId: secretary.id, remarks: [], opinions: [] }
    const drafted = (occurredOn: string) =>
      ask(tx, office, 'mutation($input: ReviewInput!) { createReview(input: $input) { id } }', { input: { ...input, occurredOn } })
    expect((await drafted('2011-06-01')).details.problems).toEqual([{ at: 'occurredOn', code: 'NOT_ALLOWED', limit: '2011-06-01' }])
    expect((await drafted('2011-05-31')).code).toBeUndefined()
  }))
