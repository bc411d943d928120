import { randomUUID } from 'node:crypto'
import type { Actor } from '@pingyi/domain'
import type { EntityManager } from 'typeorm'
import { expect, test } from 'vitest'
import { Assignment } from '../assignments/assignment.ts'
import type { Cycle } from '../cycles/cycle.ts'
import { ask } from '../testing/ask.ts'
import { forgetStatements, sandbox, statements, testDatabase } from '../testing/database.ts'
import { make, makeActor, makeBureau, makeCycle, makeMember, makeOrganization, makeReview } from '../testing/makers.ts'

const { db } = testDatabase()
const draw = `mutation($id: ID!, $version: Int!) { drawUpRoster(id: $id, version: $version) { version } }`
const entries = `query($filter: RosterEntryFilter) { rosterEntries(page: { size: 100 }, filter: $filter) { total items { id version organization { name } person { name } excludedReason } } }`
const missing = `query($cycleId: ID!, $organizationId: ID, $filter: RosterEntryFilter) {
  notReviewed(cycleId: $cycleId, organizationId: $organizationId, filter: $filter, page: { size: 100 }) { total items { subjectKind organization { name } person { name } } } }`
const exclude = `mutation($id: ID!, $version: Int!, $reason: String!) { excludeFromRoster(id: $id, version: $version, reason: $reason) { excludedReason version } }`

type Entry = { id: string; version: number; organization: { name: string }; person: { name: string } | null; excludedReason: string | null }
const drawn = async (tx: EntityManager, actor: Actor, { id }: Cycle, version = 1): Promise<Entry[]> => {
  const { code } = await ask(tx, actor, draw, { id, version })
  expect(code).toBeUndefined()
  return (await ask(tx, actor, entries, { filter: { cycleId: id } })).data.rosterEntries.items
}
const people = (rows: Entry[]) => rows.flatMap(({ person, organization }) => (person ? [`${person.name} ${organization.name}`] : []))

test.each([
  ['AT_START', ['早退', '常在']],
  ['AT_END', ['常在', '晚来']],
  ['EVER', ['早退', '常在', '晚来']],
] as const)('by the rule %s the roster holds %j', (rosterRule, names) =>
  sandbox(db, async tx => {
    const { office, committee, branches } = await makeBureau(tx, { branches: 1, members: 0 })
    await tx.query('delete from roster_entries')
    await tx.query('delete from memberships')
    await makeMember(tx, branches[0]!, { name: '早退', pinyin: 'a', toOn: '2012-06-30' })
    await makeMember(tx, branches[0]!, { name: '常在', pinyin: 'b' })
    await makeMember(tx, branches[0]!, { name: '晚来', pinyin: 'c', fromOn: '2012-12-31' })
    await makeMember(tx, branches[0]!, { name: '更晚', pinyin: 'd', fromOn: '2013-01-01' })
    const cycle = await makeCycle(tx, committee, { startsOn: '2012-01-01', endsOn: '2012-12-31', rosterOn: '2012-12-31', rosterRule })
    const rows = await drawn(tx, office, cycle)
    expect(rows.flatMap(({ person }) => person?.name ?? [])).toEqual(names)
    expect(rows.filter(({ person }) => !person).map(({ organization }) => organization.name)).toEqual(['第1支部'])
  }),
)

test('refuses an unknown cycle for unreviewed subjects; arguments and filter must both hold', () =>
  sandbox(db, async tx => {
    const { office, cycle, present, committee, branches } = await makeBureau(tx)
    for (const cycleId of [randomUUID(), 'x'])
      expect(await ask(tx, office, missing, { cycleId })).toMatchObject({ code: 'NOT_FOUND', details: { what: 'Cycle', id: cycleId } })
    const left = async (organizationId: string | null, filter: object) =>
      (await ask(tx, office, missing, { cycleId: cycle.id, organizationId, filter })).data.notReviewed.total
    const [one, two] = branches.map(({ id }) => id)
    expect([await left(null, {}), await left(one!, {}), await left(committee.id, {})]).toEqual([10, 5, 10])
    expect([await left(committee.id, { organizationId: one }), await left(one!, { organizationId: two })]).toEqual([5, 0])
    expect([await left(null, { cycleId: cycle.id }), await left(null, { cycleId: present.id })]).toEqual([10, 0])
  }))

test('a person counts once, by their organisation on the roster’s day', () =>
  sandbox(db, async tx => {
    const { office, committee, branches } = await makeBureau(tx, { branches: 2, members: 0 })
    const mover = await makeMember(tx, branches[0]!, { name: '调动', toOn: '2012-06-01' })
    await tx.query(`insert into memberships (person_id, organization_id, standing, from_on) values ($1, $2, 'FULL', '2012-06-01')`, [
      mover.id,
      branches[1]!.id,
    ])
    const year = { startsOn: '2012-01-01', endsOn: '2012-12-31', rosterRule: 'EVER' } as const
    for (const [rosterOn, name] of [
      ['2012-05-31', '第1支部'],
      ['2012-06-01', '第2支部'],
    ] as const) {
      const rows = await drawn(tx, office, await makeCycle(tx, committee, { ...year, name: rosterOn, rosterOn }))
      expect(people(rows)).toContain(`调动 ${name}`)
      expect(people(rows).filter(one => one.startsWith('调动'))).toHaveLength(1)
    }
  }))

test('only basic organisations existing in the cycle are due, and drawing up again changes nothing', () =>
  sandbox(db, async tx => {
    const { office, committee, cycle } = await makeBureau(tx)
    await makeOrganization(tx, { parent: committee, name: '早已撤销', dissolvedOn: '2010-12-31' })
    await makeOrganization(tx, { parent: committee, name: '后来成立', foundedOn: '2012-01-01' })
    await makeOrganization(tx, { parent: committee, name: '党组', kind: 'PARTY_GROUP' })
    await makeOrganization(tx, { parent: committee, name: '总支', kind: 'GENERAL_BRANCH', ordinal: 9 })
    const rows = await drawn(tx, office, cycle)
    expect(rows.filter(({ person }) => !person).map(({ organization }) => organization.name)).toEqual(['第1支部', '第2支部', '总支'])
    const ids = rows.map(({ id, version }) => `${id} ${version}`)
    expect((await drawn(tx, office, cycle, 2)).map(({ id, version }) => `${id} ${version}`)).toEqual(ids)
    expect((await ask(tx, office, draw, { id: cycle.id, version: 2 })).code).toBe('STALE')
  }))

test('retracts subjects that left unless reviewed; an exclusion survives a transfer', () =>
  sandbox(db, async tx => {
    const bureau = await makeBureau(tx)
    const { office, cycle, branches, members } = bureau
    const [gone, reviewed, moved] = [members[0]![0]!, members[0]![1]!, members[0]![2]!]
    const leave = (person: { id: string }) => tx.query(`update memberships set to_on = '2010-01-01' where person_id = $1`, [person.id])
    await makeReview(tx, bureau, { cycle, organization: branches[0]!, person: reviewed })
    const before = await drawn(tx, office, cycle)
    const entry = before.find(({ person }) => person?.name === moved.name)!
    await ask(tx, office, exclude, { id: entry.id, version: entry.version, reason: '长期病休' })
    for (const person of [gone, reviewed, moved]) await leave(person)
    await tx.query(`insert into memberships (person_id, organization_id, standing, from_on) values ($1, $2, 'FULL', '2010-01-01')`, [
      moved.id,
      branches[1]!.id,
    ])
    const after = await drawn(tx, office, cycle, 2)
    expect(people(after)).not.toContain(`${gone.name} 第1支部`)
    expect(people(after)).toContain(`${reviewed.name} 第1支部`)
    expect(after.find(({ person }) => person?.name === moved.name)).toMatchObject({
      organization: { name: '第2支部' },
      excludedReason: '长期病休',
    })
    const [{ n }] = await tx.query(
      `select count(distinct person_id)::int as n from roster_entries e where cycle_id = $1 and retracted_at is not null`,
      [cycle.id],
    )
    expect(n).toBe(2)
  }))

test.each([2, 30])('draws up a roster of branches with %i members in the same statements', members =>
  sandbox(db, async tx => {
    const { office, committee } = await makeBureau(tx, { branches: 2, members })
    const cycle = await makeCycle(tx, committee, { name: '再来' })
    forgetStatements()
    const { code } = await ask(tx, office, draw, { id: cycle.id, version: 1 })
    expect(code).toBeUndefined()
    expect(statements.length, statements.join('\n\n')).toBe(8)
    const { data } = await ask(tx, office, entries, { filter: { cycleId: cycle.id } })
    expect(data.rosterEntries.total).toBe(2 + members * 2 + 2)
  }),
)

test('lists unreviewed subjects by organisation and pinyin, finds them by initials, and drops reviewed ones', () =>
  sandbox(db, async tx => {
    const bureau = await makeBureau(tx)
    const { office, cycle, branches, members, leader } = bureau
    const names = async (more: object = {}, actor: Actor = office) => {
      const { data } = await ask(tx, actor, missing, { cycleId: cycle.id, ...more })
      return data.notReviewed.items.map(({ person, organization }: Entry) => person?.name ?? organization.name)
    }
    const second = ['第2支部', '党员2-1', '党员2-2', '党员2-3', '领导']
    expect(await names()).toEqual(['第1支部', '党员1-1', '党员1-2', '党员1-3', '书记', ...second])
    expect(await names({ organizationId: branches[1]!.id })).toEqual(second)
    expect(await names({ filter: { search: 'LD' } })).toEqual(['领导'])
    const figures = { ...office, scopes: ['READ_STATISTICS' as const] }
    const found = async (filter: object) => (await ask(tx, figures, missing, { cycleId: cycle.id, filter })).data.notReviewed.total
    const [entry] = await tx.query('select id from roster_entries where cycle_id = $1 and person_id is null limit 1', [cycle.id])
    await make(tx, Assignment, { rosterEntryId: entry.id, personId: leader.id, authorityRule: 'CONTACT_LEADER_ORGANIZATIONS' })
    expect([await found({}), await found({ search: 'LD' }), await found({ assignedTo: leader.id })]).toEqual([10, 0, 0])
    expect(await names({ filter: { assignedTo: leader.id } })).toHaveLength(1)
    expect(await names({ filter: { search: '第2' } })).toEqual(['第2支部'])
    expect(await names({ filter: { subjectKind: 'ORGANIZATION' } })).toEqual(['第1支部', '第2支部'])
    await makeReview(tx, bureau, { cycle, organization: branches[1]! })
    await makeReview(tx, bureau, { cycle, organization: branches[1]!, person: members[1]![0]!, status: 'DRAFTED' })
    await makeReview(tx, bureau, { cycle, organization: branches[1]!, person: leader, capacity: 'LEADING_GROUP_MEMBER' })
    const some = { organizationId: branches[1]!.id }
    expect(await names(some)).toEqual(['党员2-1', '党员2-2', '党员2-3'])
    await tx.query(`update cycles set member_capacity_rule = 'AS_MEMBER_ONLY' where id = $1`, [cycle.id])
    expect(await names(some)).toEqual(['党员2-1', '党员2-2', '党员2-3', '领导'])
    const secretary = await makeActor(tx, members[0]![0]!)
    expect(await names({}, secretary)).toEqual(['第1支部', '党员1-1', '党员1-2', '党员1-3', '书记'])
    const member = await makeActor(tx, members[0]![1]!)
    expect(await names({}, member)).toEqual(['党员1-2'])
  }))

test('excludes a subject with a reason and includes it again', () =>
  sandbox(db, async tx => {
    const { office, cycle, members } = await makeBureau(tx)
    const [entry] = (await ask(tx, office, entries, { filter: { cycleId: cycle.id, search: 'dy1-1' } })).data.rosterEntries.items as [Entry]
    const { id } = entry
    expect((await ask(tx, office, exclude, { id, version: 1, reason: ' ' })).code).toBe('REASON_REQUIRED')
    expect((await ask(tx, office, exclude, { id, version: 1, reason: '外出学习' })).data.excludeFromRoster).toEqual({
      excludedReason: '外出学习',
      version: 2,
    })
    expect((await ask(tx, office, missing, { cycleId: cycle.id, filter: { search: 'dy1-1' } })).data.notReviewed.total).toBe(0)
    expect((await ask(tx, office, entries, { filter: { cycleId: cycle.id, excluded: true } })).data.rosterEntries.total).toBe(1)
    const include = `mutation($id: ID!, $version: Int!) { includeInRoster(id: $id, version: $version) { excludedReason } }`
    expect((await ask(tx, office, include, { id, version: 1 })).code).toBe('STALE')
    const [own, other] = [await makeActor(tx, members[0]![0]!), await makeActor(tx, members[1]![0]!)]
    expect((await ask(tx, own, include, { id, version: 2 })).code).toBe('FORBIDDEN')
    expect((await ask(tx, other, include, { id, version: 2 })).code).toBe('NOT_FOUND')
    expect((await ask(tx, office, include, { id, version: 2 })).data.includeInRoster.excludedReason).toBeNull()
  }))

test('figures of an earlier moment stay the same when a subject is excluded or included', () =>
  sandbox(db, async tx => {
    const { office, cycle } = await makeBureau(tx)
    const known = async (knownAt?: string) => {
      const figures = `query($id: ID!, $at: DateTime) { statistics(cycleId: $id, knownAt: $at) { members { due base { excluded } } children { items { members { due } } } } }`
      const { members, children } = (await ask(tx, office, figures, { id: cycle.id, at: knownAt })).data.statistics
      const parts = children.items.reduce((sum: number, one: { members: { due: number } }) => sum + one.members.due, 0)
      return [members.due, members.base.excluded, parts]
    }
    await tx.query(`update roster_entries set recorded_at = '2012-01-01T00:00Z'`)
    const [{ id }] = (await ask(tx, office, entries, { filter: { cycleId: cycle.id, search: 'dy1-1' } })).data.rosterEntries.items as [
      Entry,
    ]
    await ask(tx, office, exclude, { id, version: 1, reason: '外出学习' })
    await tx.query(`update roster_entries set retracted_at = '2012-02-01T00:00Z' where retracted_at is not null`)
    await tx.query(`update roster_entries set recorded_at = '2012-02-01T00:00Z' where id = $1`, [id])
    const include = `mutation($id: ID!, $version: Int!) { includeInRoster(id: $id, version: $version) { id } }`
    expect((await ask(tx, office, include, { id, version: 2 })).data.includeInRoster.id).toBe(id)
    expect(await known('2011-12-31T00:00:00Z')).toEqual([0, 0, 0])
    expect(await known('2012-01-15T00:00:00Z')).toEqual([8, 0, 8])
    expect(await known('2012-02-01T00:00:00Z')).toEqual([7, 1, 7])
    expect(await known()).toEqual([8, 0, 8])
  }))
