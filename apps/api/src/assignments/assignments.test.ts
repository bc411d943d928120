import type { Actor } from '@pingyi/domain'
import type { EntityManager } from 'typeorm'
import { expect, test } from 'vitest'
import { ask } from '../testing/ask.ts'
import { forgetStatements, sandbox, statements, testDatabase } from '../testing/database.ts'
import { makeActor, makeAppointment, makeBureau, makeMember, makeResponsibility, makeReview } from '../testing/makers.ts'
import { accept, assign, loadsOf, nameOf, notReviewed, type Planned, page, plan, planned } from '../testing/worlds/plan-world.ts'

const { db } = testDatabase()

test('the plan lists who can review each subject, and proposes a reviewer', () =>
  sandbox(db, async tx => {
    const { office, cycle, branches } = await makeBureau(tx)
    const answer = await planned(tx, office, cycle.id)
    expect(answer).toMatchObject({ on: '2011-12-31', due: 10, covered: 10, uncovered: 0, uncountedOnly: 0, assigned: 0, proposed: 12 })
    const proposed = Object.fromEntries(
      answer.subjects.items.map((one: Planned) => [nameOf(one), one.proposed.map(({ person }) => person.name).join()]),
    )
    expect(proposed).toMatchObject({
      第1支部: '书记,领导',
      第2支部: '书记',
      '党员1-1': '领导',
      '党员1-2': '党员1-1',
      '党员2-2': '党员2-1',
      '党员2-1': '书记',
    })
    const branch = answer.subjects.items.find((one: Planned) => nameOf(one) === '第1支部')
    expect(branch.reviewers).toEqual([
      { person: { name: '书记' }, rule: { code: 'SECRETARY_ORGANIZATIONS' }, appointment: { post: { code: 'COMMITTEE_SECRETARY' } } },
      { person: { name: '领导' }, rule: { code: 'LEADER_CONTACT_POINTS' }, appointment: { post: { code: 'LEADING_GROUP_MEMBER' } } },
    ])
    const part = await planned(tx, office, cycle.id, { part: branches[1]!.id })
    expect([part.due, part.subjects.items.map(nameOf)]).toEqual([5, ['第2支部', '党员2-1', '党员2-2', '党员2-3', '领导']])
  }))

test('a subject that no leader may review is uncovered, with the rules that lack a reviewer', () =>
  sandbox(db, async tx => {
    const { office, cycle, branches, members } = await makeBureau(tx)
    await tx.query(`update appointments set to_on = '2011-01-01' where organization_id = $1`, [branches[1]!.id])
    const { due, covered, uncovered, uncountedOnly, subjects } = await planned(tx, office, cycle.id, { covered: false })
    expect({ due, covered, uncovered, uncountedOnly }).toEqual({ due: 10, covered: 7, uncovered: 3, uncountedOnly: 3 })
    expect(subjects.items.map(nameOf)).toEqual(['党员2-1', '党员2-2', '党员2-3'])
    expect(subjects.items[1].wanting.map(({ code }: { code: string }) => code)).toContain('BRANCH_SECRETARY_MEMBERS')
    expect(subjects.items[1].proposed).toEqual([])
    const [{ id }] = await tx.query('select id from roster_entries where cycle_id = $1 and person_id = $2', [cycle.id, members[1]![1]!.id])
    await ask(tx, office, `mutation { excludeFromRoster(id: "${id}", version: 1, reason: "外出") { id } }`)
    expect((await planned(tx, office, cycle.id)).uncovered).toBe(2)
  }))

test('a review in another capacity does not cover a subject if only reviews as a member count', () =>
  sandbox(db, async tx => {
    const { office, cycle } = await makeBureau(tx)
    await tx.query(`update cycles set member_capacity_rule = 'AS_MEMBER_ONLY' where id = $1`, [cycle.id])
    const answer = await planned(tx, office, cycle.id, { covered: false })
    expect(answer.subjects.items.map(nameOf)).toEqual(['党员1-1', '党员2-1'])
  }))

test('accepts the proposals for a tree in one act, and keeps existing assignments', () =>
  sandbox(db, async tx => {
    const { office, cycle, branches, leader, members } = await makeBureau(tx)
    const before = await planned(tx, office, cycle.id)
    const entry = before.subjects.items.find((one: Planned) => nameOf(one) === '第2支部').rosterEntry
    const refused = await ask(tx, office, assign, { input: { rosterEntryId: entry.id, personId: members[0]![0]!.id } })
    expect(refused.code).toBe('NO_AUTHORITY')
    await makeResponsibility(tx, { person: members[1]![2]!, organization: branches[1]!, kind: 'AREA' })
    const version = 1
    await ask(tx, office, accept, { id: cycle.id, version, part: branches[0]!.id })
    const first = await planned(tx, office, cycle.id)
    expect(first).toMatchObject({ assigned: 5, proposed: 6 })
    expect(loadsOf(first)).toMatchObject({ 领导: [2, 0], '党员1-1': [3, 0], 书记: [1, 3] })
    expect((await ask(tx, office, accept, { id: cycle.id, version })).code).toBe('STALE')
    await ask(tx, office, accept, { id: cycle.id, version: 2 })
    expect(await planned(tx, office, cycle.id)).toMatchObject({ assigned: 10, proposed: 0 })
    const { data } = await ask(tx, office, page, { filter: { cycleId: cycle.id, reviewerId: leader.id } })
    expect(data.assignments.items.map(({ rosterEntry }: Planned) => rosterEntry.person?.name ?? rosterEntry.organization.name)).toEqual([
      '第1支部',
      '党员1-1',
    ])
  }))

test('assigns, replaces and removes a reviewer by hand, only with authority', () =>
  sandbox(db, async tx => {
    const { office, present, branches, secretary, leader, members } = await makeBureau(tx)
    const { rosterEntry } = (await planned(tx, office, present.id)).subjects.items[0]
    const of = (personId: string, more: object = {}) =>
      ask(tx, office, assign, { input: { rosterEntryId: rosterEntry.id, personId, ...more } })
    const { data } = await of(secretary.id)
    expect(data.assignReviewer).toMatchObject({ authorityRule: 'SECRETARY_ORGANIZATIONS', reviewer: { name: '书记' } })
    expect((await of(leader.id, { authorityRule: 'SECRETARY_ORGANIZATIONS' })).code).toBe('NO_AUTHORITY')
    const other = await makeMember(tx, branches[1]!, { name: '副书记' })
    await makeAppointment(tx, { person: other, post: 'COMMITTEE_SECRETARY', organization: await makeBureauTop(tx, branches[1]!.id) })
    expect(await of(other.id)).toMatchObject({ code: 'INVALID', details: { problems: [{ at: 'authorityRule', code: 'TAKEN' }] } })
    const { id, version } = data.assignReviewer
    const exchange =
      'mutation($id: ID!, $version: Int!, $personId: ID!) { reassign(id: $id, version: $version, personId: $personId) { version reviewer { name } } }'
    expect((await ask(tx, office, exchange, { id, version, personId: members[0]![0]!.id })).code).toBe('NO_AUTHORITY')
    expect((await ask(tx, office, exchange, { id, version, personId: other.id })).data.reassign).toEqual({
      version: 2,
      reviewer: { name: '副书记' },
    })
    const back = 'mutation($id: ID!, $version: Int!) { unassign(id: $id, version: $version) { assignments { id } } }'
    expect((await ask(tx, office, back, { id, version })).code).toBe('STALE')
    expect((await ask(tx, office, back, { id, version: 2 })).data.unassign.assignments).toEqual([])
    const person = (await planned(tx, office, present.id)).subjects.items.find((one: Planned) => nameOf(one) === '党员1-2').rosterEntry
    const self = await ask(tx, office, assign, { input: { rosterEntryId: person.id, personId: members[0]![1]!.id } })
    expect(self.code).toBe('SELF_REVIEW')
    const peer = await ask(tx, office, assign, { input: { rosterEntryId: person.id, personId: members[0]![2]!.id } })
    expect(peer.data.assignReviewer.authorityRule).toBe('MEMBER_PEERS')
  }))

const makeBureauTop = async (tx: EntityManager, branchId: string) =>
  (await tx.query('select p.* from organizations o join organizations p on p.id = o.parent_id where o.id = $1', [branchId]))[0]

test('leaders see whom they still owe a review, even where another leader gave one; a rule in use by an assignment stays in the matrix', () =>
  sandbox(db, async tx => {
    const bureau = await makeBureau(tx)
    const { office, cycle, leader, branches, members } = bureau
    await ask(tx, office, accept, { id: cycle.id, version: 1 })
    const mine = await makeActor(tx, leader)
    const owed = async (actor: Actor, filter: object) => (await ask(tx, actor, notReviewed, { id: cycle.id, filter })).data.notReviewed
    const { total, items } = await owed(mine, { assignedToMe: true })
    expect([total, items.map((one: Planned['rosterEntry']) => one.person?.name ?? one.organization.name)]).toEqual([
      2,
      ['第1支部', '党员1-1'],
    ])
    const reviewers = items[0].assignments.map(({ reviewer }: { reviewer: { name: string } }) => reviewer.name).toSorted()
    expect(reviewers).toEqual(['书记', '领导'])
    const covered = async () => (await owed(office, { subjectKind: 'ORGANIZATION' })).total
    expect(await covered()).toBe(2)
    await makeReview(tx, bureau, { cycle, organization: branches[0]! })
    expect([await covered(), (await owed(mine, { assignedToMe: true })).total]).toEqual([1, 2])
    await makeReview(tx, bureau, { cycle, organization: branches[0]!, reviewer: leader, rule: 'LEADER_CONTACT_POINTS' })
    expect([await covered(), (await owed(mine, { assignedToMe: true })).total]).toEqual([1, 1])
    expect((await owed(office, { assignedTo: members[0]![0]!.id })).total).toBe(3)
    expect((await owed(office, { assigned: false })).total).toBe(0)
    expect((await owed(office, { assignedToMe: true })).total).toBe(0)
    await tx.query('delete from reviews')
    const { authority } = (
      await ask(
        tx,
        office,
        `{ cycle(id: "${cycle.id}") { authority { code rules { code reviewer relation subject class obligation source name { zh en } } } } }`,
      )
    ).data.cycle
    const rules = authority.rules.filter(({ code }: { code: string }) => code !== 'LEADER_CONTACT_POINTS')
    const edit = 'mutation($id: ID!, $input: UpdateCycleInput!) { updateCycle(id: $id, version: 2, input: $input) { id } }'
    expect(await ask(tx, office, edit, { id: cycle.id, input: { authority: { ...authority, rules } } })).toMatchObject({
      code: 'FROZEN',
      details: { rules: ['LEADER_CONTACT_POINTS'] },
    })
  }))

test.each([3, 40])('the coverage plan of branches of %i members, and the list of assignments, cost the same statements', members =>
  sandbox(db, async tx => {
    const { office, cycle } = await makeBureau(tx, { branches: 2, members })
    forgetStatements()
    const { data } = await ask(tx, office, plan, { id: cycle.id })
    expect(data.coveragePlan.due).toBe(members * 2 + 4)
    expect(statements.length, statements.join('\n\n')).toBe(19)
    await ask(tx, office, accept, { id: cycle.id, version: 1 })
    forgetStatements()
    expect((await ask(tx, office, page, { filter: { cycleId: cycle.id } })).data.assignments.total).toBe(members * 2 + 6)
    expect(statements.length, statements.join('\n\n')).toBe(6)
  }),
)
