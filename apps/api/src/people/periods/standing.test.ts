import type { Actor } from '@pingyi/domain'
import { politicalStatus } from '@pingyi/domain/internal'
import type { EntityManager } from 'typeorm'
import { expect, test } from 'vitest'
import { ask } from '../../testing/ask.ts'
import { sandbox, testDatabase } from '../../testing/database.ts'
import { makeActor, makeBureau, makePerson } from '../../testing/makers.ts'

const { db } = testDatabase()
const create = `mutation($input: CreatePersonInput!) { createPerson(input: $input) { id } }`
const admit = `mutation($personId: ID!, $organizationId: ID!, $on: Date!) {
  admitMember(personId: $personId, organizationId: $organizationId, on: $on) { standing fromOn toOn } }`
const confirm = `mutation($personId: ID!, $on: Date!) { confirmMember(personId: $personId, on: $on) { standing fromOn toOn organization { name } } }`
const one = `query($id: ID!) { person(id: $id) { id name partyStatus politicalStatus
  memberships { standing fromOn toOn } affiliations { classes fromOn toOn } } }`
const person = async (tx: EntityManager, actor: Actor, id: string) => (await ask(tx, actor, one, { id })).data.person

test('from the masses to a full member it stays the same person, with the days of each time', () =>
  sandbox(db, async tx => {
    const { office, branches } = await makeBureau(tx)
    const organizationId = branches[0]!.id
    const input = { name: '小林', politicalStatus: 'MASSES', organizationId, classes: ['STAFF'], fromOn: '2010-01-01' }
    const { id } = (await ask(tx, office, create, { input })).data.createPerson
    expect(await person(tx, office, id)).toMatchObject({ partyStatus: 'NON_MEMBER', politicalStatus: 'MASSES', memberships: [] })
    expect((await ask(tx, office, admit, { personId: id, organizationId, on: '2018-07-01' })).data.admitMember).toEqual({
      standing: 'PROBATIONARY',
      fromOn: '2018-07-01',
      toOn: null,
    })
    expect(await person(tx, office, id)).toMatchObject({ partyStatus: 'PROBATIONARY_MEMBER', politicalStatus: null })
    expect((await ask(tx, office, confirm, { personId: id, on: '2019-07-01' })).data.confirmMember).toMatchObject({
      standing: 'FULL',
      organization: { name: '第1支部' },
    })
    expect(await person(tx, office, id)).toMatchObject({
      id,
      name: '小林',
      partyStatus: 'FULL_MEMBER',
      affiliations: [{ classes: ['STAFF'], fromOn: '2010-01-01', toOn: '2018-07-01' }],
      memberships: [
        { standing: 'PROBATIONARY', fromOn: '2018-07-01', toOn: '2019-07-01' },
        { standing: 'FULL', fromOn: '2019-07-01', toOn: null },
      ],
    })
    const events = await tx.query(`select kind from audit_events where kind like 'membership.%' order by seq`)
    expect(events).toEqual([{ kind: 'membership.admitted' }, { kind: 'membership.confirmed' }])
  }))

test('confirms only probationary members, admits only people who are none, and either only for the office', () =>
  sandbox(db, async tx => {
    const { office, members, branches } = await makeBureau(tx)
    const personId = members[0]![1]!.id
    const problems = async (verb: string, more: object = {}) =>
      (await ask(tx, office, verb, { personId, on: '2019-07-01', ...more })).details?.problems
    expect(await problems(confirm)).toEqual([{ at: 'personId', code: 'DUPLICATE' }])
    expect(await problems(confirm, { personId: (await makePerson(tx)).id })).toEqual([{ at: 'personId', code: 'NOT_ALLOWED' }])
    expect(await problems(admit, { organizationId: branches[0]!.id })).toEqual([{ at: 'fromOn', code: 'OVERLAPS' }])
    const secretary = await makeActor(tx, members[0]![0]!)
    expect((await ask(tx, secretary, confirm, { personId, on: '2019-07-01' })).code).toBe('FORBIDDEN')
  }))

test('a transferred probationary member stays probationary', () =>
  sandbox(db, async tx => {
    const { office, branches } = await makeBureau(tx)
    const input = { name: '小周', politicalStatus: 'PROBATIONARY_PARTY_MEMBER', organizationId: branches[0]!.id, fromOn: '2018-01-01' }
    const { id } = (await ask(tx, office, create, { input })).data.createPerson
    const move = `mutation($id: ID!, $to: ID!) { transferMember(personId: $id, organizationId: $to, on: "2019-01-01") { standing } }`
    expect((await ask(tx, office, move, { id, to: branches[1]!.id })).data.transferMember).toEqual({ standing: 'PROBATIONARY' })
  }))

test('the list finds people by whether they are in the party as their page says it', () =>
  sandbox(db, async tx => {
    const { office, members } = await makeBureau(tx)
    for (const code of [null, ...politicalStatus.codes]) {
      await makePerson(tx, { name: `某${code}`, politicalStatus: code })
      await tx.query('update people set political_status = $1 where id = $2', [code, members[0]![1]!.id])
    }
    const list = 'query($filter: PersonFilter) { people(filter: $filter, page: { size: 100 }) { items { id partyStatus } } }'
    const all = (await ask(tx, office, list)).data.people.items as { id: string; partyStatus: string }[]
    for (const partyStatus of ['FULL_MEMBER', 'PROBATIONARY_MEMBER', 'NON_MEMBER']) {
      const found = (await ask(tx, office, list, { filter: { partyStatus } })).data.people.items
      expect(found).toEqual(all.filter(one => one.partyStatus === partyStatus))
    }
    expect(all.find(({ id }) => id === members[0]![1]!.id)!.partyStatus).toBe('FULL_MEMBER')
  }))

test('the political status of a member is not changed beside the membership', () =>
  sandbox(db, async tx => {
    const { office, members, clerk } = await makeBureau(tx)
    const edit = `mutation($id: ID!, $input: UpdatePersonInput!) { updatePerson(id: $id, version: 1, input: $input) { politicalStatus partyStatus } }`
    const input = { politicalStatus: 'MASSES' }
    const refused = await ask(tx, office, edit, { id: members[0]![1]!.id, input })
    expect(refused.details.problems).toEqual([{ at: 'politicalStatus', code: 'NOT_ALLOWED' }])
    expect((await ask(tx, office, edit, { id: clerk.id, input })).data.updatePerson).toEqual({ ...input, partyStatus: 'NON_MEMBER' })
  }))
