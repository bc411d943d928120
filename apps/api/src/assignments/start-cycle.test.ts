import { expect, test } from 'vitest'
import { Cycle } from '../cycles/cycle.ts'
import { ask } from '../testing/ask.ts'
import { sandbox, testDatabase } from '../testing/database.ts'
import { makeActor, makeBureau, makeCycle, makeReview } from '../testing/makers.ts'
import { assign, nameOf, type Planned, page, planned, start } from '../testing/worlds/plan-world.ts'

const { db } = testDatabase()

test('starts a cycle once, and notifies reviewers of their number of reviews, and subjects if asked', () =>
  sandbox(db, async tx => {
    const { office, present, committee, leader, members } = await makeBureau(tx)
    const told = async () => {
      const rows = await tx.query(
        `select p.name, n.details from notifications n join people p on p.id = n.person_id where kind = 'CYCLE_STARTED' order by p.pinyin`,
      )
      return Object.fromEntries(rows.map(({ name, details }: { name: string; details: { due: number } }) => [name, details.due]))
    }
    const { startsOn, endsOn, rosterOn } = present
    const empty = await makeCycle(tx, committee, { name: '空', status: 'PREPARATION', startsOn, endsOn, rosterOn })
    expect((await ask(tx, office, start, { id: empty.id, version: 1 })).details.problems).toEqual([
      { at: 'roster', code: 'TOO_FEW', limit: 1 },
    ])
    await makeActor(tx, members[0]![1]!)
    expect((await planned(tx, office, present.id)).subjectsWithAccount).toBe(1)
    const { data } = await ask(tx, office, start, { id: present.id, version: 1 })
    expect(data.startCycle).toMatchObject({ version: 2, startedAt: expect.anything() })
    expect(await told()).toMatchObject({ 领导: 2, 书记: 4, '党员1-1': 3, '党员2-1': 3 })
    expect((await planned(tx, office, present.id)).assigned).toBe(10)
    expect(await ask(tx, office, start, { id: present.id, version: 2 })).toMatchObject({
      code: 'MOVE_NOT_ALLOWED',
      details: { state: 'STARTED', event: 'START' },
    })
    const [row] = (await ask(tx, office, page, { filter: { cycleId: present.id, reviewerId: leader.id } })).data.assignments.items
    const reassign = 'mutation($id: ID!, $p: ID!) { reassign(id: $id, version: 1, personId: $p) { rosterEntry { id } authorityRule } }'
    const same = (await ask(tx, office, reassign, { id: row.id, p: leader.id })).data.reassign
    const kinds = async () =>
      (await tx.query(`select kind from notifications where person_id = $1 order by kind`, [leader.id])).map(
        ({ kind }: { kind: string }) => kind,
      )
    expect(await kinds()).toEqual(['CYCLE_STARTED'])
    await ask(tx, office, 'mutation($id: ID!) { unassign(id: $id, version: 1) { id } }', { id: row.id })
    await ask(tx, office, 'mutation($input: AssignReviewerInput!) { assignReviewer(input: $input) { id } }', {
      input: { rosterEntryId: same.rosterEntry.id, personId: leader.id, authorityRule: same.authorityRule },
    })
    expect(await kinds()).toEqual(['ASSIGNED', 'CYCLE_STARTED'])
  }))

test('does not assign subjects that were reviewed before the start', () =>
  sandbox(db, async tx => {
    const bureau = await makeBureau(tx)
    const { office, present, branches, members, secretary } = bureau
    await makeReview(tx, bureau, { cycle: present, organization: branches[1]! })
    await makeReview(tx, bureau, {
      cycle: present,
      organization: branches[0]!,
      person: members[0]![1]!,
      reviewer: members[0]![0]!,
      rule: 'BRANCH_SECRETARY_MEMBERS',
    })
    const before = await planned(tx, office, present.id)
    expect(before).toMatchObject({ due: 10, covered: 10, assigned: 0, proposed: 10 })
    const { rosterEntry } = before.subjects.items.find((one: Planned) => nameOf(one) === '第2支部')
    await ask(tx, office, assign, { input: { rosterEntryId: rosterEntry.id, personId: secretary.id } })
    const owed = `{ coveragePlan(cycleId: "${present.id}") { reviewers { items { person { name } assigned owed proposed } } } }`
    const loads = (await ask(tx, office, owed)).data.coveragePlan.reviewers.items
    expect(loads.find(({ person }: { person: { name: string } }) => person.name === '书记')).toMatchObject({
      assigned: 1,
      owed: 0,
      proposed: 3,
    })
    expect((await ask(tx, office, start, { id: present.id, version: 1 })).data.startCycle.startedAt).not.toBeNull()
    const { total, items } = (await ask(tx, office, page, { filter: { cycleId: present.id } })).data.assignments
    expect(total).toBe(11)
    expect(items.map(({ rosterEntry: { person } }: Planned) => person?.name)).not.toContain('党员1-2')
    const [told] = await tx.query(`select details from notifications where person_id = $1 and kind = 'CYCLE_STARTED'`, [secretary.id])
    expect(told.details).toEqual({ due: 3 })
  }))

test('starts a cycle of a past year for what was held, and neither assigns nor notifies anybody', () =>
  sandbox(db, async tx => {
    const { office, cycle } = await makeBureau(tx)
    await tx.update(Cycle, cycle.id, { status: 'PREPARATION' })
    expect((await ask(tx, office, start, { id: cycle.id, version: 1 })).data.startCycle.startedAt).not.toBeNull()
    expect((await planned(tx, office, cycle.id)).assigned).toBe(0)
    expect(await tx.query(`select 1 from notifications`)).toEqual([])
  }))

test('starts without assignments if the office wants that, and notifies the subjects', () =>
  sandbox(db, async tx => {
    const { office, present } = await makeBureau(tx)
    await ask(tx, office, start, { id: present.id, version: 1, input: { acceptProposed: false, tellSubjects: true } })
    expect((await planned(tx, office, present.id)).assigned).toBe(0)
    const [{ n }] = await tx.query(`select count(*)::int as n from notifications where details = '{"due": 0}'`)
    expect(n).toBe(8)
  }))
