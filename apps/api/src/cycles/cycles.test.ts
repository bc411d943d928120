import { defaultAuthority } from '@pingyi/domain'
import { expect, test } from 'vitest'
import { ask } from '../testing/ask.ts'
import { forgetStatements, sandbox, statements, testDatabase } from '../testing/database.ts'
import { makeActor, makeBureau, makeReview } from '../testing/makers.ts'

const { db } = testDatabase()
const fields = `id version name startsOn endsOn rosterOn isPresent authority { code rules { code obligation name { zh } } } criteria { authorityRule criteriaSet { code } }`
const create = `mutation($input: CreateCycleInput!) { createCycle(input: $input) { ${fields} } }`
const edit = `mutation($id: ID!, $version: Int!, $input: UpdateCycleInput!) { updateCycle(id: $id, version: $version, input: $input) { ${fields} } }`
const plan = {
  name: '2012年上半年',
  kind: 'HALF_YEAR',
  startsOn: '2012-01-01',
  endsOn: '2012-06-30',
  rosterRule: 'AT_START',
  memberCapacityRule: 'ANY_CAPACITY',
}
const brief = (problems: { at: string; code: string }[]) => problems.map(({ at, code }) => `${at} ${code}`)

test('a new cycle has the authority and criteria of the documents by default', () =>
  sandbox(db, async tx => {
    const { office, committee } = await makeBureau(tx)
    const { data } = await ask(tx, office, create, { input: { ...plan, organizationId: committee.id } })
    const { authority, criteria, ...cycle } = data.createCycle
    expect(cycle).toMatchObject({ version: 1, rosterOn: '2012-01-01', isPresent: false })
    expect(authority.rules).toHaveLength(defaultAuthority.rules.length)
    const setOf = Object.fromEntries(
      criteria.map((one: { authorityRule: string; criteriaSet: { code: string } }) => [one.authorityRule, one.criteriaSet.code]),
    )
    expect(setOf).toMatchObject({ SECRETARY_LEADING_GROUP: 'LEADING_GROUP_MEMBER', BRANCH_SECRETARY_MEMBERS: 'MEMBER' })
  }))

test('rejects a cycle that ends before it starts, and a matrix that never applies, field by field', () =>
  sandbox(db, async tx => {
    const { office, committee, cycle } = await makeBureau(tx)
    const problems = async (more: object) => {
      const { details, code } = await ask(tx, office, create, { input: { ...plan, organizationId: committee.id, ...more } })
      return details?.problems ? brief(details.problems) : code
    }
    expect(await problems({ name: '', endsOn: '2011-12-31' })).toEqual(['name MISSING', 'endsOn ENDS_BEFORE_START'])
    expect(await problems({ rosterOn: '2013-01-01' })).toEqual(['rosterOn OUTSIDE_PERIOD'])
    expect(await problems({ authority: { rules: [] } })).toEqual(['authority.rules TOO_FEW'])
    const [rule] = defaultAuthority.rules
    expect(await problems({ authority: { rules: Array(101).fill(rule) } })).toEqual(['authority.rules TOO_MANY'])
    expect(await problems({ authority: { rules: [{ ...rule, reviewer: 'MEMBER' }] } })).toEqual([
      'authority.rules.0.relation WRONG_RELATION',
    ])
    await expect(problems({ authority: { rules: [{ ...rule, reviewer: 'INSTRUCTOR' }] } })).rejects.toThrow(/"INSTRUCTOR"/)
    await expect(problems({ authority: { rules: [{ code: 'ONE' }] } })).rejects.toThrow(/"reviewer" of required type/)
    const [{ criteriaSetId }] = cycle.criteria as { criteriaSetId: string }[] as [{ criteriaSetId: string }]
    expect(await problems({ criteria: [{ authorityRule: 'NONE', criteriaSetId }] })).toEqual(['criteria.0.authorityRule UNKNOWN'])
    expect(await problems({ criteria: [{ authorityRule: 'SECRETARY_ORGANIZATIONS', criteriaSetId }] })).toEqual([
      'criteria.0.criteriaSetId WRONG_SUBJECT',
    ])
    expect(await problems({ criteria: [{ authorityRule: 'MEMBER_PEERS', criteriaSetId: committee.id }] })).toBe('NOT_FOUND')
  }))

test('the default matrix is readable without a cycle, and accepted as it is read', () =>
  sandbox(db, async tx => {
    const { office, committee } = await makeBureau(tx)
    const query = '{ defaultAuthority { code revision rules { code reviewer relation subject class obligation name { zh en } source } } }'
    const { defaultAuthority: authority } = (await ask(tx, office, query)).data
    expect(authority).toEqual(defaultAuthority)
    const input = { ...plan, organizationId: committee.id, authority: { ...authority, code: 'OURS', revision: 3 } }
    const { id } = (await ask(tx, office, create, { input })).data.createCycle
    const [stored] = await tx.query('select authority from cycles where id = $1', [id])
    expect(stored.authority).toEqual({ ...defaultAuthority, code: 'OURS', revision: 3 })
  }))

test('the plan can change until the first review', () =>
  sandbox(db, async tx => {
    const bureau = await makeBureau(tx)
    const { office, cycle, members, branches } = bureau
    const { id } = cycle
    const first = await ask(tx, office, edit, { id, version: 1, input: { name: '二〇一一年', criteria: [] } })
    expect(first.data.updateCycle).toMatchObject({ version: 2, name: '二〇一一年', criteria: [] })
    expect((await ask(tx, office, edit, { id, version: 1, input: {} })).code).toBe('STALE')
    await makeReview(tx, bureau, { cycle, organization: branches[0]!, person: members[0]![1]! })
    const frozen = await ask(tx, office, edit, {
      id,
      version: 2,
      input: { authority: { code: 'OWN', rules: [defaultAuthority.rules[0]] } },
    })
    expect(frozen).toMatchObject({ code: 'FROZEN', details: { what: 'Cycle.authority', id } })
    const same = await ask(tx, office, edit, { id, version: 2, input: { authority: defaultAuthority, endsOn: '2012-01-31' } })
    expect(same.data.updateCycle).toMatchObject({ version: 3, endsOn: '2012-01-31', rosterOn: '2012-01-31' })
    const member = await makeActor(tx, members[0]![1]!)
    expect((await ask(tx, member, edit, { id, version: 3, input: {} })).code).toBe('FORBIDDEN')
    expect((await ask(tx, member, `query($id: ID!) { cycle(id: $id) { name viewerMay } }`, { id })).data.cycle).toEqual({
      name: '二〇一一年',
      viewerMay: [],
    })
  }))

test('a rule used by a discarded draft cannot be removed; others can', () =>
  sandbox(db, async tx => {
    const bureau = await makeBureau(tx)
    const { office, cycle, branches } = bureau
    const { id } = cycle
    await makeReview(tx, bureau, { cycle, organization: branches[0]!, status: 'DISCARDED' })
    const only = (code: string) => ({
      criteria: [],
      authority: { code: 'OWN', rules: defaultAuthority.rules.filter(rule => rule.code === code) },
    })
    const frozen = await ask(tx, office, edit, { id, version: 1, input: only('LEADER_CONTACT_POINTS') })
    expect(frozen).toMatchObject({ code: 'FROZEN', details: { what: 'Cycle.authority', id, rules: ['SECRETARY_ORGANIZATIONS'] } })
    expect((await ask(tx, office, edit, { id, version: 1, input: only('SECRETARY_ORGANIZATIONS') })).data.updateCycle.version).toBe(2)
    const discarded = await ask(tx, office, '{ reviews(filter: { status: DISCARDED }) { items { authorityRule { code } } } }')
    expect(discarded.data.reviews.items).toEqual([{ authorityRule: { code: 'SECRETARY_ORGANIZATIONS' } }])
  }))

const copy = `mutation($id: ID!, $input: CopyCycleInput!) { copyCycle(id: $id, input: $input) { ${fields} rosterRule memberCapacityRule organization { id } } }`

test('copies a cycle into the next unplanned period, with the same rules and criteria', () =>
  sandbox(db, async tx => {
    const { office, committee, cycle } = await makeBureau(tx)
    const first = (await ask(tx, office, copy, { id: cycle.id, input: {} })).data.copyCycle
    expect(first).toMatchObject({ name: '2012年度', startsOn: '2012-01-01', endsOn: '2012-12-31', rosterOn: '2012-12-31', version: 1 })
    const before = (
      await ask(tx, office, `query($id: ID!) { cycle(id: $id) { ${fields} rosterRule memberCapacityRule organization { id } } }`, {
        id: cycle.id,
      })
    ).data.cycle
    for (const key of ['authority', 'criteria', 'rosterRule', 'memberCapacityRule', 'organization'])
      expect([key, first[key]]).toEqual([key, before[key]])
    expect((await ask(tx, office, copy, { id: cycle.id, input: {} })).data.copyCycle.name).toBe('2013年度')
    const own = { name: ' 迎检专项 ', startsOn: '2012-03-01', endsOn: '2012-04-15' }
    const { data } = await ask(tx, office, copy, { id: cycle.id, input: own })
    expect(data.copyCycle).toMatchObject({ name: '迎检专项', startsOn: '2012-03-01', endsOn: '2012-04-15', rosterOn: '2012-04-15' })
    const { details } = await ask(tx, office, copy, { id: cycle.id, input: { name: '', endsOn: '2011-01-01' } })
    expect(brief(details.problems)).toEqual(['name MISSING', 'endsOn ENDS_BEFORE_START'])
    const adHoc = (await ask(tx, office, create, { input: { ...plan, kind: 'AD_HOC', organizationId: committee.id } })).data.createCycle
    expect((await ask(tx, office, copy, { id: adHoc.id, input: {} })).data.copyCycle).toMatchObject({
      name: '2012年上半年（续）',
      startsOn: '2012-07-01',
    })
    const [{ n }] = await tx.query('select count(*)::int as n from roster_entries where cycle_id = $1', [first.id])
    expect(n).toBe(0)
  }))

test('creates or copies a cycle with its roster, or neither', () =>
  sandbox(db, async tx => {
    const { office, committee, cycle } = await makeBureau(tx)
    const dueIn = async (id: string) =>
      (await tx.query('select count(*)::int as n from roster_entries where cycle_id = $1 and retracted_at is null', [id]))[0].n
    const input = { ...plan, organizationId: committee.id, drawUpRoster: true }
    const made = (await ask(tx, office, create, { input })).data.createCycle
    const copied = (await ask(tx, office, copy, { id: cycle.id, input: { drawUpRoster: true } })).data.copyCycle
    expect([await dueIn(made.id), await dueIn(copied.id), copied.version]).toEqual([10, 10, 2])
    const actions = await tx.query('select kind from audit_events where subject_id = $1 order by seq', [copied.id])
    expect(actions.map(({ kind }: { kind: string }) => kind)).toEqual(['cycle.copied', 'cycle.rosterDrawnUp'])
  }))

test.each([1, 6])('lists %i more cycles in the same statements', more =>
  sandbox(db, async tx => {
    const { office, committee, members } = await makeBureau(tx)
    for (let i = 0; i < more; i++) await ask(tx, office, create, { input: { ...plan, name: `${i}`, organizationId: committee.id } })
    const actor = await makeActor(tx, members[0]![0]!)
    forgetStatements()
    const { data } = await ask(tx, actor, `{ cycles { total items { ${fields} organization { name } viewerMay } } }`)
    expect(data.cycles.total).toBe(2 + more)
    expect(data.cycles.items[0].isPresent).toBe(true)
    expect(statements.length, statements.join('\n\n')).toBe(6)
  }),
)
