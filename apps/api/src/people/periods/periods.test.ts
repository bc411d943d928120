import { expect, test } from 'vitest'
import { ask } from '../../testing/ask.ts'
import { sandbox, testDatabase } from '../../testing/database.ts'
import { makeActor, makeBureau } from '../../testing/makers.ts'

const { db } = testDatabase()
const list = `query($filter: MembershipFilter) { memberships(filter: $filter) { total items { id version fromOn toOn organization { name } } } }`
const transfer = `mutation($personId: ID!, $organizationId: ID!, $on: Date!) {
  transferMember(personId: $personId, organizationId: $organizationId, on: $on) { id fromOn toOn organization { name } } }`
const join = `mutation($input: CreateMembershipInput!) { createMembership(input: $input) { id version fromOn } }`
const leave = `mutation($id: ID!, $version: Int!, $on: Date!) { endMembership(id: $id, version: $version, on: $on) { toOn version } }`
const appoint = `mutation($input: CreateAppointmentInput!) { createAppointment(input: $input) { id version post { code } portfolio organization { name } body { name } } }`

test('transfers a member on a day; memberships of earlier days stay readable', () =>
  sandbox(db, async tx => {
    const { office, members, branches } = await makeBureau(tx)
    const personId = members[0]![1]!.id
    const moved = await ask(tx, office, transfer, { personId, organizationId: branches[1]!.id, on: '2015-06-01' })
    expect(moved.data.transferMember).toMatchObject({ fromOn: '2015-06-01', toOn: null, organization: { name: '第2支部' } })
    const where = async (on: string) =>
      (await ask(tx, office, list, { filter: { personId, on } })).data.memberships.items.map(
        (one: { organization: { name: string } }) => one.organization.name,
      )
    expect(await where('2015-05-31')).toEqual(['第1支部'])
    expect(await where('2015-06-01')).toEqual(['第2支部'])
    const inTree = await ask(tx, office, list, { filter: { organizationId: branches[1]!.id, on: '2015-06-01' } })
    expect(inTree.data.memberships.total).toBe(5)
    const [{ payload }] = await tx.query(`select payload from audit_events where kind = 'membership.transferred'`)
    expect(payload.changes).toHaveLength(2)
    const again = await ask(tx, office, transfer, { personId, organizationId: branches[1]!.id, on: '2016-01-01' })
    expect(again.details.problems).toEqual([{ at: 'organizationId', code: 'DUPLICATE' }])
    const same = await ask(tx, office, transfer, { personId, organizationId: branches[0]!.id, on: '2015-06-01' })
    expect(same.details.problems).toEqual([{ at: 'personId', code: 'NOT_ALLOWED' }])
  }))

test('rejects overlapping memberships and one that ends before it starts', () =>
  sandbox(db, async tx => {
    const { office, members, branches } = await makeBureau(tx)
    const personId = members[0]![1]!.id
    const input = { personId, organizationId: branches[1]!.id, standing: 'FULL', fromOn: '2015-06-01' }
    expect((await ask(tx, office, join, { input })).details.problems).toEqual([{ at: 'fromOn', code: 'OVERLAPS' }])
    const [{ id }] = (await ask(tx, office, list, { filter: { personId } })).data.memberships.items
    const early = await ask(tx, office, leave, { id, version: 1, on: '1999-01-01' })
    expect(early.details.problems).toEqual([{ at: 'on', code: 'ENDS_BEFORE_START', limit: '2000-01-01' }])
    expect((await ask(tx, office, leave, { id, version: 1, on: '2015-06-01' })).data.endMembership).toEqual({
      toOn: '2015-06-01',
      version: 2,
    })
    expect((await ask(tx, office, leave, { id, version: 1, on: '2015-06-01' })).code).toBe('STALE')
    expect((await ask(tx, office, join, { input })).data.createMembership.fromOn).toBe('2015-06-01')
  }))

test('an appointment is in an organisation or a body, and the same post is not held twice at once', () =>
  sandbox(db, async tx => {
    const { office, members, branches, committee } = await makeBureau(tx)
    const { data } = await ask(
      tx,
      office,
      '{ posts(filter: { code: "INSTRUCTOR" }) { items { id name { zh en } capability viewer: source } } }',
    )
    expect(data.posts.items).toMatchObject([{ name: { zh: '党建指导员' }, capability: 'INSTRUCTOR' }])
    const input = { personId: members[0]![1]!.id, postId: data.posts.items[0].id, fromOn: '2012-01-01' }
    const problems = async (more: object) => (await ask(tx, office, appoint, { input: { ...input, ...more } })).details?.problems
    expect(await problems({})).toEqual([{ at: 'organizationId', code: 'MISSING' }])
    const made = await ask(tx, office, appoint, { input: { ...input, organizationId: branches[1]!.id, portfolio: '督导' } })
    expect(made.data.createAppointment).toMatchObject({
      post: { code: 'INSTRUCTOR' },
      portfolio: '督导',
      organization: { name: '第2支部' },
    })
    expect(await problems({ organizationId: branches[1]!.id })).toEqual([{ at: 'fromOn', code: 'OVERLAPS' }])
    const body = await ask(
      tx,
      office,
      `mutation($id: ID!) { createBody(input: { name: "领导小组", kind: LEADING_GROUP, organizationId: $id }) { id } }`,
      {
        id: committee.id,
      },
    )
    const bodyId = body.data.createBody.id
    expect(await problems({ bodyId, organizationId: branches[0]!.id })).toEqual([{ at: 'bodyId', code: 'NOT_ALLOWED' }])
    expect((await ask(tx, office, appoint, { input: { ...input, bodyId } })).data.createAppointment.body.name).toBe('领导小组')
    const held = await ask(tx, office, 'query($filter: AppointmentFilter) { appointments(filter: $filter) { total } }', {
      filter: { personId: input.personId, on: '2013-01-01' },
    })
    expect(held.data.appointments.total).toBe(2)
    const { id, version } = made.data.createAppointment
    const end = `mutation($id: ID!, $version: Int!) { endAppointment(id: $id, version: $version, on: "2013-01-01") { toOn } }`
    const member = await makeActor(tx, members[1]![1]!)
    expect((await ask(tx, member, end, { id, version })).code).toBe('FORBIDDEN')
    expect((await ask(tx, office, end, { id, version })).data.endAppointment.toOn).toBe('2013-01-01')
  }))

test('creates and ends a contact point', () =>
  sandbox(db, async tx => {
    const { office, leader, branches } = await makeBureau(tx)
    const give = `mutation($input: CreateResponsibilityInput!) { createResponsibility(input: $input) { id version kind organization { name } } }`
    const input = { personId: leader.id, organizationId: branches[1]!.id, kind: 'CONTACT_POINT', fromOn: '2012-01-01' }
    const { data } = await ask(tx, office, give, { input })
    expect(data.createResponsibility).toMatchObject({ kind: 'CONTACT_POINT', organization: { name: '第2支部' } })
    expect((await ask(tx, office, give, { input })).details.problems).toEqual([{ at: 'fromOn', code: 'OVERLAPS' }])
    const take = `mutation($id: ID!) { endResponsibility(id: $id, version: 1, on: "2013-01-01") { toOn } }`
    expect((await ask(tx, office, take, { id: data.createResponsibility.id })).data.endResponsibility.toOn).toBe('2013-01-01')
    const now = await ask(tx, office, 'query($id: ID!) { responsibilities(filter: { personId: $id, on: "2014-01-01" }) { total } }', {
      id: leader.id,
    })
    expect(now.data.responsibilities.total).toBe(1)
  }))
