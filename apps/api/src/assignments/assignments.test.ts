import type { Actor } from '@pingyi/domain'
import type { EntityManager } from 'typeorm'
import { expect, test } from 'vitest'
import { ask } from '../testing/ask.ts'
import { forgetStatements, sandbox, statements, testDatabase } from '../testing/database.ts'
import { makeActor, makeAppointment, makeBureau, makeCycle, makeMember, makeResponsibility, makeReview } from '../testing/makers.ts'

const { db } = testDatabase()
const load = 'reviewers { total items { person { name } mayReview assigned proposed hasAccount } }'
const subjects = `total items { rosterEntry { id organization { name } person { name } assignments { reviewer { name } } } reviewers { person { name } rule { code } appointment { post { code } } } proposed { person { name } rule { code } } wanting { code } }`
const plan = `query($id: ID!, $part: ID, $covered: Boolean) { coveragePlan(cycleId: $id, organizationId: $part) {
  on due covered uncovered peersOnly assigned proposed subjectsWithAccount ${load} subjects(page: { size: 100 }, covered: $covered) { ${subjects} } } }`
const accept =
  'mutation($id: ID!, $version: Int!, $part: ID) { acceptProposedAssignments(id: $id, version: $version, organizationId: $part) { version } }'
const assign = 'mutation($input: AssignReviewerInput!) { assignReviewer(input: $input) { id version authorityRule reviewer { name } } }'
const start =
  'mutation($id: ID!, $version: Int!, $input: StartCycleInput) { startCycle(id: $id, version: $version, input: $input) { version startedAt } }'
const notReviewed =
  'query($id: ID!, $filter: RosterEntryFilter) { notReviewed(cycleId: $id, filter: $filter) { total items { organization { name } person { name } assignments { reviewer { name } } } } }'
const page =
  'query($filter: AssignmentFilter) { assignments(page: { size: 100 }, filter: $filter) { total items { id version authorityRule reviewer { name } rosterEntry { person { name } organization { name } } } } }'

type Planned = {
  rosterEntry: { id: string; organization: { name: string }; person: { name: string } | null }
  proposed: { person: { name: string } } | null
}
const nameOf = ({ rosterEntry: { person, organization } }: Planned) => person?.name ?? organization.name
const planned = async (tx: EntityManager, actor: Actor, id: string, more: object = {}) =>
  (await ask(tx, actor, plan, { id, ...more })).data.coveragePlan
const loadsOf = (answer: { reviewers: { items: { person: { name: string }; assigned: number; proposed: number }[] } }) =>
  Object.fromEntries(answer.reviewers.items.map(({ person, assigned, proposed }) => [person.name, [assigned, proposed]]))

test('the plan proves who can be reviewed, by whom, and proposes whoever answers for them', () =>
  sandbox(db, async tx => {
    const { office, cycle, branches } = await makeBureau(tx)
    const answer = await planned(tx, office, cycle.id)
    expect(answer).toMatchObject({ on: '2011-12-31', due: 10, covered: 10, uncovered: 0, peersOnly: 0, assigned: 0, proposed: 10 })
    const proposed = Object.fromEntries(answer.subjects.items.map((one: Planned) => [nameOf(one), one.proposed?.person.name]))
    expect(proposed).toMatchObject({
      第1支部: '领导',
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

test('whoever no leader may review is told, with the rules that want somebody; fellow members are no cover', () =>
  sandbox(db, async tx => {
    const { office, cycle, branches, members } = await makeBureau(tx)
    await tx.query(`update appointments set to_on = '2011-01-01' where organization_id = $1`, [branches[1]!.id])
    const { due, covered, uncovered, peersOnly, subjects } = await planned(tx, office, cycle.id, { covered: false })
    expect({ due, covered, uncovered, peersOnly }).toEqual({ due: 10, covered: 7, uncovered: 3, peersOnly: 3 })
    expect(subjects.items.map(nameOf)).toEqual(['党员2-1', '党员2-2', '党员2-3'])
    expect(subjects.items[1].wanting.map(({ code }: { code: string }) => code)).toContain('BRANCH_SECRETARY_MEMBERS')
    expect(subjects.items[1].proposed).toBeNull()
    const [{ id }] = await tx.query('select id from roster_entries where cycle_id = $1 and person_id = $2', [cycle.id, members[1]![1]!.id])
    await ask(tx, office, `mutation { excludeFromRoster(id: "${id}", version: 1, reason: "外出") { id } }`)
    expect((await planned(tx, office, cycle.id)).uncovered).toBe(2)
  }))

test('where only a review as a member counts, a review in another capacity is no cover', () =>
  sandbox(db, async tx => {
    const { office, cycle } = await makeBureau(tx)
    await tx.query(`update cycles set member_capacity_rule = 'AS_MEMBER_ONLY' where id = $1`, [cycle.id])
    const answer = await planned(tx, office, cycle.id, { covered: false })
    expect(answer.subjects.items.map(nameOf)).toEqual(['党员1-1', '党员2-1'])
  }))

test('the proposal is accepted in one act, and for a part of the tree; who has a reviewer keeps them', () =>
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
    expect(first).toMatchObject({ assigned: 5, proposed: 5 })
    expect(loadsOf(first)).toMatchObject({ 领导: [2, 0], '党员1-1': [3, 0], 书记: [0, 3] })
    expect((await ask(tx, office, accept, { id: cycle.id, version })).code).toBe('STALE')
    await ask(tx, office, accept, { id: cycle.id, version: 2 })
    expect(await planned(tx, office, cycle.id)).toMatchObject({ assigned: 10, proposed: 0 })
    const { data } = await ask(tx, office, page, { filter: { cycleId: cycle.id, reviewerId: leader.id } })
    expect(data.assignments.items.map(({ rosterEntry }: Planned) => rosterEntry.person?.name ?? rosterEntry.organization.name)).toEqual([
      '第1支部',
      '党员1-1',
    ])
  }))

test('a reviewer is assigned, exchanged and taken back by hand, only such as may review', () =>
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

test('a leader sees whom they owe a review; a rule that somebody was assigned by stays in the matrix', () =>
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
    expect(items[0].assignments).toEqual([{ reviewer: { name: '领导' } }])
    await makeReview(tx, bureau, { cycle, organization: branches[0]! })
    expect((await owed(mine, { assignedToMe: true })).total).toBe(1)
    expect((await owed(office, { assignedTo: members[0]![0]!.id })).total).toBe(3)
    expect((await owed(office, { assigned: false })).total).toBe(0)
    expect((await owed(office, { assignedToMe: true })).total).toBe(0)
    await tx.query('delete from reviews')
    const { authority } = (
      await ask(
        tx,
        office,
        `{ cycle(id: "${cycle.id}") { authority { code rules { code reviewer relation subject due source name { zh en } } } } }`,
      )
    ).data.cycle
    const rules = authority.rules.filter(({ code }: { code: string }) => code !== 'LEADER_CONTACT_POINTS')
    const edit = 'mutation($id: ID!, $input: UpdateCycleInput!) { updateCycle(id: $id, version: 2, input: $input) { id } }'
    expect(await ask(tx, office, edit, { id: cycle.id, input: { authority: { ...authority, rules } } })).toMatchObject({
      ...{ code: 'FROZEN', details: { rules: ['LEADER_CONTACT_POINTS'] } },
    })
  }))

test('a cycle starts once, telling each reviewer how many they have, and the people due where that is wanted', () =>
  sandbox(db, async tx => {
    const { office, present, committee, leader, members } = await makeBureau(tx)
    const told = async () => {
      const rows = await tx.query(
        `select p.name, n.details from notifications n join people p on p.id = n.person_id where kind = 'CYCLE_STARTED' order by p.pinyin`,
      )
      return Object.fromEntries(rows.map(({ name, details }: { name: string; details: { due: number } }) => [name, details.due]))
    }
    const { startsOn, endsOn, rosterOn } = present
    const empty = await makeCycle(tx, committee, { name: '空', startsOn, endsOn, rosterOn })
    expect((await ask(tx, office, start, { id: empty.id, version: 1 })).details.problems).toEqual([
      { at: 'roster', code: 'TOO_FEW', limit: 1 },
    ])
    await makeActor(tx, members[0]![1]!)
    expect((await planned(tx, office, present.id)).subjectsWithAccount).toBe(1)
    const { data } = await ask(tx, office, start, { id: present.id, version: 1 })
    expect(data.startCycle).toMatchObject({ version: 2, startedAt: expect.anything() })
    expect(await told()).toMatchObject({ 领导: 2, 书记: 3, '党员1-1': 3, '党员2-1': 2 })
    expect((await planned(tx, office, present.id)).assigned).toBe(10)
    expect(await ask(tx, office, start, { id: present.id, version: 2 })).toMatchObject({
      code: 'MOVE_NOT_ALLOWED',
      details: { state: 'STARTED', event: 'START' },
    })
    const [row] = (await ask(tx, office, page, { filter: { cycleId: present.id, reviewerId: leader.id } })).data.assignments.items
    await ask(tx, office, 'mutation($id: ID!, $p: ID!) { reassign(id: $id, version: 1, personId: $p) { id } }', {
      id: row.id,
      p: leader.id,
    })
    expect(await tx.query(`select kind from notifications where person_id = $1 order by kind`, [leader.id])).toEqual([
      { kind: 'ASSIGNED' },
      { kind: 'CYCLE_STARTED' },
    ])
  }))

test('whoever was reviewed before the start is assigned to nobody, and owed by nobody', () =>
  sandbox(db, async tx => {
    const bureau = await makeBureau(tx)
    const { office, present, branches, members, secretary } = bureau
    await makeReview(tx, bureau, { cycle: present, organization: branches[1]! })
    await makeReview(tx, bureau, { cycle: present, organization: branches[0]!, person: members[0]![1]! })
    const before = await planned(tx, office, present.id)
    expect(before).toMatchObject({ due: 10, covered: 10, assigned: 0, proposed: 8 })
    const { rosterEntry } = before.subjects.items.find((one: Planned) => nameOf(one) === '第2支部')
    await ask(tx, office, assign, { input: { rosterEntryId: rosterEntry.id, personId: secretary.id } })
    const owed = `{ coveragePlan(cycleId: "${present.id}") { reviewers { items { person { name } assigned owed proposed } } } }`
    const loads = (await ask(tx, office, owed)).data.coveragePlan.reviewers.items
    expect(loads.find(({ person }: { person: { name: string } }) => person.name === '书记')).toMatchObject({
      assigned: 1,
      owed: 0,
      proposed: 2,
    })
    expect((await ask(tx, office, start, { id: present.id, version: 1 })).data.startCycle.startedAt).not.toBeNull()
    const { total, items } = (await ask(tx, office, page, { filter: { cycleId: present.id } })).data.assignments
    expect(total).toBe(9)
    expect(items.map(({ rosterEntry: { person } }: Planned) => person?.name)).not.toContain('党员1-2')
    const [told] = await tx.query(`select details from notifications where person_id = $1 and kind = 'CYCLE_STARTED'`, [secretary.id])
    expect(told.details).toEqual({ due: 2 })
  }))

test('a cycle that is over does not start any more', () =>
  sandbox(db, async tx => {
    const { office, cycle } = await makeBureau(tx)
    expect(await ask(tx, office, start, { id: cycle.id, version: 1 })).toMatchObject({
      code: 'CYCLE_OVER',
      details: { endsOn: '2011-12-31' },
    })
    expect((await planned(tx, office, cycle.id)).assigned).toBe(0)
  }))

test('nobody is assigned at the start where the office wants that, and the people due are told', () =>
  sandbox(db, async tx => {
    const { office, present } = await makeBureau(tx)
    await ask(tx, office, start, { id: present.id, version: 1, input: { acceptProposed: false, tellSubjects: true } })
    expect((await planned(tx, office, present.id)).assigned).toBe(0)
    const [{ n }] = await tx.query(`select count(*)::int as n from notifications where details = '{"due": 0}'`)
    expect(n).toBe(8)
  }))

test.each([3, 40])('the plan of branches of %i members, and the list of who must review them, cost the same statements', members =>
  sandbox(db, async tx => {
    const { office, cycle } = await makeBureau(tx, { branches: 2, members })
    forgetStatements()
    const { data } = await ask(tx, office, plan, { id: cycle.id })
    expect(data.coveragePlan.due).toBe(members * 2 + 4)
    expect(statements.length, statements.join('\n\n')).toBe(19)
    await ask(tx, office, accept, { id: cycle.id, version: 1 })
    forgetStatements()
    expect((await ask(tx, office, page, { filter: { cycleId: cycle.id } })).data.assignments.total).toBe(members * 2 + 4)
    expect(statements.length, statements.join('\n\n')).toBe(6)
  }),
)
