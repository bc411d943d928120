import { addDays } from '@pingyi/domain'
import { expect, test } from 'vitest'
import { today } from '../platform/database/clock.ts'
import { ask } from '../testing/ask.ts'
import { sandbox, testDatabase } from '../testing/database.ts'
import { makeBureau, makeReview } from '../testing/makers.ts'

const { db } = testDatabase()
const edit = `mutation($id: ID!, $version: Int!, $input: UpdateOrganizationInput!) {
  updateOrganization(id: $id, version: $version, input: $input) { version name formerNames { name untilOn } } }`

test('records of 2011 show a branch by its name of then, after it was renamed in 2020', () =>
  sandbox(db, async tx => {
    const bureau = await makeBureau(tx)
    const { office, cycle, present, branches, committee } = bureau
    const { id } = branches[0]!
    const review = await makeReview(tx, bureau, { cycle, organization: branches[0]! })
    const renamed = await ask(tx, office, edit, { id, version: 1, input: { name: '城关小学支部', renamedOn: '2020-06-01' } })
    expect(renamed.data.updateOrganization).toEqual({
      version: 2,
      name: '城关小学支部',
      formerNames: [{ name: '第1支部', untilOn: '2020-06-01' }],
    })
    const { data } = await ask(
      tx,
      office,
      `query($review: ID!, $cycle: ID!) {
        review(id: $review) { organizationName organization { name } }
        ledger(filter: { cycleId: $cycle }) { items { subjectName organizationName organization { name } } }
      }`,
      { review: review.id, cycle: cycle.id },
    )
    const figures = async (cycleId: string, organizationId: string) =>
      (
        await ask(
          tx,
          office,
          `query($cycle: ID!, $id: ID) { statistics(cycleId: $cycle, organizationId: $id) {
            organizationName organization { name } children { items { organizationName } } } }`,
          { cycle: cycleId, id: organizationId },
        )
      ).data.statistics
    const [then, now] = ['第1支部', '城关小学支部']
    expect(data.review).toEqual({ organizationName: then, organization: { name: now } })
    expect(data.ledger.items).toEqual([{ subjectName: then, organizationName: then, organization: { name: now } }])
    expect(await figures(cycle.id, id)).toMatchObject({ organizationName: then, organization: { name: now } })
    const named = async (cycleId: string) =>
      (await figures(cycleId, committee.id)).children.items.map((one: { organizationName: string }) => one.organizationName)
    expect([await named(cycle.id), await named(present.id)]).toEqual([
      [then, '第2支部'],
      [now, '第2支部'],
    ])
  }))

test('a rename holds from today unless told, and a name written wrongly is put right for all days', () =>
  sandbox(db, async tx => {
    const { office, branches } = await makeBureau(tx)
    const { id } = branches[0]!
    const day = await today(tx)
    const named = async (version: number, input: object) => (await ask(tx, office, edit, { id, version, input })).data.updateOrganization
    expect((await named(1, { name: '第一之部', correctsName: true })).formerNames).toEqual([])
    const first = [{ name: '第一之部', untilOn: day }]
    expect((await named(2, { name: '甲支部' })).formerNames).toEqual(first)
    expect(await named(3, { name: '乙支部' })).toEqual({ version: 4, name: '乙支部', formerNames: first })
    expect((await named(4, { shortName: '乙' })).formerNames).toEqual(first)
  }))

test('rejects a renaming that is to come or lies before the present name', () =>
  sandbox(db, async tx => {
    const { office, branches } = await makeBureau(tx)
    const { id } = branches[0]!
    const day = await today(tx)
    await ask(tx, office, edit, { id, version: 1, input: { name: '甲支部', renamedOn: '2020-06-01' } })
    const problems = async (renamedOn: string) =>
      (await ask(tx, office, edit, { id, version: 2, input: { name: '乙支部', renamedOn } })).details.problems
    expect(await problems(addDays(day, 1))).toEqual([{ at: 'renamedOn', code: 'IN_FUTURE', limit: day }])
    expect(await problems('2020-05-31')).toEqual([{ at: 'renamedOn', code: 'IN_PAST', limit: '2020-06-01' }])
  }))
