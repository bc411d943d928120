import { expect, test } from 'vitest'
import { ask } from '../../testing/ask.ts'
import { forgetStatements, sandbox, statements, testDatabase } from '../../testing/database.ts'
import { makeActor, makeAppointment, makeBureau, makeMember, makeOrganization, makeResponsibility } from '../../testing/makers.ts'

const { db } = testDatabase()
const list = `query($filter: SeatFilter, $page: PageInput) { seats(filter: $filter, page: $page) { total items {
  id vacant ending overlapping post { code } organization { name } body { name } appointments { fromOn toOn portfolio person { name } } } } }`
const without =
  'query($on: Date!, $within: ID) { organizations(filter: { withoutLeaderOn: $on, within: $within }) { total items { name } } }'

test('a seat is held, ending, vacant or held by two; a branch without a secretary has a vacant seat', () =>
  sandbox(db, async tx => {
    const { office, committee, branches, members } = await makeBureau(tx)
    const bare = await makeOrganization(tx, { parent: committee, name: '新支部', ordinal: 9 })
    const seats = async (filter: object = {}) => (await ask(tx, office, list, { filter })).data.seats
    const all = await seats()
    expect(
      all.items.map(({ post, organization }: { post: { code: string }; organization: { name: string } }) => [organization.name, post.code]),
    ).toContainEqual(['新支部', 'BRANCH_SECRETARY'])
    expect((await seats({ open: true })).items).toMatchObject([
      { vacant: true, ending: false, organization: { name: '新支部' }, appointments: [] },
    ])
    await makeAppointment(tx, { person: members[0]![1]!, post: 'BRANCH_SECRETARY', organization: branches[0]! })
    await tx.query('update appointments set to_on = current_date + 30 where organization_id = $1', [branches[1]!.id])
    const open = (await seats({ open: true })).items as { organization: { name: string } }[]
    const at = (name: string) => open.find(({ organization }) => organization.name === name)
    expect(at('第1支部')).toMatchObject({ vacant: false, overlapping: true, appointments: [{}, {}] })
    expect(at('第2支部')).toMatchObject({ vacant: false, ending: true, overlapping: false })
    await tx.query('update appointments set to_on = current_date - 1 where organization_id = $1', [branches[1]!.id])
    expect((await seats({ organizationId: branches[1]!.id })).items).toMatchObject([{ vacant: true, ending: false, appointments: [] }])
    expect((await seats({ organizationId: bare.id })).total).toBe(1)
  }))

test('seats are visible like people, and cost a fixed number of statements', () =>
  sandbox(db, async tx => {
    const { office, members } = await makeBureau(tx, { branches: 4 })
    const member = await makeActor(tx, members[0]![1]!)
    const { data } = await ask(tx, member, list, {})
    expect(data.seats.items.map((one: { organization: { name: string } }) => one.organization.name)).toEqual(['第1支部'])
    forgetStatements()
    await ask(tx, office, list, {})
    const many = statements.length
    forgetStatements()
    await ask(tx, office, list, { page: { number: 1, size: 1 } })
    expect(many).toBe(statements.length)
    expect((await ask(tx, office, list, { page: { number: 9, size: 25 } })).data.seats).toEqual({ total: 7, items: [] })
  }))

test('a seat is not vacant for a viewer who may not see its holder', () =>
  sandbox(db, async tx => {
    const { committee, members } = await makeBureau(tx)
    const former = members[1]![1]!
    const before = await makeAppointment(tx, { person: former, post: 'COMMITTEE_SECRETARY', organization: committee })
    await tx.query("update appointments set to_on = '2001-01-01' where id = $1", [before.id])
    const { items } = (await ask(tx, await makeActor(tx, former), list, { filter: { organizationId: null } })).data.seats
    const [seat] = items.filter(({ post }: { post: { code: string } }) => post.code === 'COMMITTEE_SECRETARY')
    expect(seat).toMatchObject({ vacant: false, ending: false, appointments: [] })
  }))

test('finds organisations without a responsible leader; areas include the tree below, contact points do not', () =>
  sandbox(db, async tx => {
    const { office, committee, branches } = await makeBureau(tx, { branches: 3 })
    const names = async (on = '2015-01-01') =>
      (await ask(tx, office, without, { on })).data.organizations.items.map(({ name }: { name: string }) => name).sort()
    expect(await names()).toEqual(['第2支部', '第3支部'])
    expect(await names('1999-01-01')).toEqual(['第1支部', '第2支部', '第3支部'])
    const below = await makeOrganization(tx, { parent: branches[1]!, name: '小组', kind: 'PARTY_SUBGROUP' })
    const other = await makeMember(tx, committee)
    await makeResponsibility(tx, { person: other, organization: branches[1]!, kind: 'AREA' })
    expect(await names()).toEqual(['第3支部'])
    expect((await ask(tx, office, without, { on: '2015-01-01', within: below.id })).data.organizations.total).toBe(0)
    const since = await ask(tx, office, '{ responsibilities(filter: { since: "2015-01-01" }) { total } }')
    expect(since.data.responsibilities.total).toBe(2)
  }))
