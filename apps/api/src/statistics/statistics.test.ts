import { defaultAuthority } from '@pingyi/domain'
import type { EntityManager } from 'typeorm'
import { expect, test } from 'vitest'
import { ReviewForm } from '../criteria/review-form.ts'
import { Occasion } from '../occasions/occasion.ts'
import type { Organization } from '../organizations/organization.ts'
import type { Person } from '../people/person.ts'
import { Transition } from '../platform/database/transition.ts'
import { Review } from '../reviews/review.ts'
import { ask } from '../testing/ask.ts'
import { forgetStatements, sandbox, statements, testDatabase } from '../testing/database.ts'
import { make, makeActor, makeBureau, makeOrganization } from '../testing/makers.ts'

const { db } = testDatabase()

const figures = `query($cycle: ID!, $org: ID, $asOf: DateTime, $knownAt: DateTime) { statistics(cycleId: $cycle, organizationId: $org, asOf: $asOf, knownAt: $knownAt) {
  organization { id } organizations { due reviewed base { rosterRule memberCapacityRule } } members { due reviewed notReviewed ratio { numerator denominator percent } base { rosterRule memberCapacityRule on count excluded } }
  byRule { rule { code } due reviewed reviewers reviews organizationsReviewed personsReviewed attendances } byForm { form { code } reviews persons share { numerator denominator percent } }
  opinions { total } measures { total } rectification { cases { total due putRightOfDue { percent } onTime { percent } } }
  children { total items { organization { id } members { due reviewed } organizations { due reviewed } } } } }`

type Given = {
  bureau: Awaited<ReturnType<typeof makeBureau>>
  reviewer: Person
  rule: string
  branch: Organization
  person?: Person
  on?: string
  state?: string
  headcount?: number
}

/** What the rule says of its reviews. */
function standingOf(code: string) {
  const { class: authorityClass, obligation } = defaultAuthority.rules.find(rule => rule.code === code)!
  return { authorityClass, obligation }
}

async function given(
  tx: EntityManager,
  { bureau, reviewer, rule, branch, person, on = '2011-06-01', state = 'SUBMITTED', headcount }: Given,
): Promise<Review> {
  const form = await tx.findOneByOrFail(ReviewForm, { code: 'COLLECTIVE' })
  const where = { cycleId: bureau.cycle.id, organizationId: branch.id, formId: form.id }
  const occasion = headcount
    ? await make(tx, Occasion, {
        ...where,
        kind: 'REPORT_MEETING',
        heldOn: on,
        headcounts: [{ class: 'MEMBERS', count: headcount }],
      } as Partial<Occasion>)
    : null
  const review = await make(tx, Review, {
    ...where,
    recordedById: bureau.account.id,
    reviewerId: reviewer.id,
    authorityRuleCode: rule,
    ...standingOf(rule),
    occasionId: occasion?.id ?? null,
    subjectKind: person ? 'PERSON' : 'ORGANIZATION',
    personId: person?.id ?? null,
    capacity: person ? 'MEMBER' : null,
    confidential: false,
    onBehalf: true,
    occurredOn: on,
    status: state,
  } as Partial<Review>)
  await make(tx, Transition, { thing: 'REVIEW', thingId: review.id, event: 'SUBMIT', state, effectiveOn: on, ordinal: 1, accountId: null })
  return review
}

/** Two branches of three members, with the secretary and the leader: eight persons due. */
async function world(tx: EntityManager) {
  const bureau = await makeBureau(tx)
  const [first, second] = bureau.branches as [Organization, Organization]
  const [head] = bureau.branchSecretaries as [Person]
  const by = (person: Person, more: Partial<Given> = {}) =>
    given(tx, { bureau, reviewer: head, rule: 'BRANCH_SECRETARY_MEMBERS', branch: first, person, ...more })
  await given(tx, { bureau, reviewer: bureau.secretary, rule: 'SECRETARY_ORGANIZATIONS', branch: first, headcount: 3 })
  await by(bureau.members[0]![1]!)
  await by(bureau.members[0]![1]!, { on: '2011-07-01' })
  await by(bureau.members[0]![2]!, { on: '2011-09-01' })
  await by(bureau.secretary, { state: 'VOIDED' })
  return { bureau, first, second }
}

test('counts persons due and reviewed with their base; acts and attendances are separate', () =>
  sandbox(db, async tx => {
    const { bureau, first, second } = await world(tx)
    const { data } = await ask(tx, bureau.office, figures, { cycle: bureau.cycle.id })
    const { organizations, members, byRule, byForm, rectification, children } = data.statistics
    expect(organizations).toEqual({ due: 2, reviewed: 1, base: { rosterRule: 'AT_END', memberCapacityRule: null } })
    expect(members).toMatchObject({
      due: 8,
      reviewed: 2,
      notReviewed: 6,
      ratio: { percent: 25 },
      base: { rosterRule: 'AT_END', memberCapacityRule: 'ANY_CAPACITY', on: '2011-12-31', count: 8, excluded: 0 },
    })
    const rule = (code: string) => byRule.find((one: { rule: { code: string } }) => one.rule.code === code)
    expect(rule('SECRETARY_ORGANIZATIONS')).toMatchObject({
      reviewers: 1,
      reviews: 1,
      organizationsReviewed: 1,
      personsReviewed: 0,
      attendances: 3,
    })
    expect(rule('BRANCH_SECRETARY_MEMBERS')).toMatchObject({ reviews: 3, personsReviewed: 2, attendances: 0 })
    expect(byForm).toEqual([
      { form: { code: 'COLLECTIVE' }, reviews: 4, persons: 2, share: { numerator: 4, denominator: 4, percent: 100 } },
    ])
    expect(rectification.cases).toEqual({ total: 0, due: 0, putRightOfDue: { percent: null }, onTime: { percent: null } })
    expect(children.items.map((one: { organization: { id: string } }) => one.organization.id)).toEqual([first.id, second.id])
    const sum = (key: 'due' | 'reviewed') =>
      children.items.reduce((n: number, one: { members: { due: number; reviewed: number } }) => n + one.members[key], 0)
    expect([sum('due'), sum('reviewed')]).toEqual([8, 2])
  }))

test('a review in another capacity counts by the rule of the cycle, at the organisation of the roster', () =>
  sandbox(db, async tx => {
    const { bureau, second } = await world(tx)
    const { cycle, committee, leader, secretary, office } = bureau
    for (const on of ['2011-06-01', '2011-07-01']) {
      const { id } = await given(tx, {
        bureau,
        reviewer: secretary,
        rule: 'SECRETARY_LEADING_GROUP',
        branch: committee,
        person: leader,
        on,
      })
      await tx.query("update reviews set capacity = 'LEADING_GROUP_MEMBER' where id = $1", [id])
    }
    const counted = async () => {
      const { statistics } = (await ask(tx, office, figures, { cycle: cycle.id })).data
      const left = `{ notReviewed(cycleId: "${cycle.id}", filter: { subjectKind: PERSON }) { total } }`
      const { total } = (await ask(tx, office, left)).data.notReviewed
      const there = statistics.children.items.find((one: { organization: { id: string } }) => one.organization.id === second.id)
      return [statistics.members.reviewed, there.members.reviewed, statistics.members.notReviewed, total]
    }
    expect(await counted()).toEqual([3, 1, 5, 5])
    await tx.query("update cycles set member_capacity_rule = 'AS_MEMBER_ONLY' where id = $1", [cycle.id])
    expect(await counted()).toEqual([2, 0, 6, 6])
  }))

test('figures of a past day leave out later events; before anything was recorded they are empty', () =>
  sandbox(db, async tx => {
    const { bureau } = await world(tx)
    const at = async (times: object) => (await ask(tx, bureau.office, figures, { cycle: bureau.cycle.id, ...times })).data.statistics
    expect((await at({ asOf: '2011-08-01T00:00:00Z' })).members).toMatchObject({ due: 8, reviewed: 1 })
    const before = await at({ knownAt: '2012-01-01T00:00:00Z' })
    expect(before.members).toMatchObject({ due: 0, reviewed: 0, ratio: { percent: null }, base: { count: 0 } })
    expect(before.byForm).toEqual([])
  }))

test('the organisation itself is one part, on one page only', () =>
  sandbox(db, async tx => {
    const { bureau, first } = await world(tx)
    await makeOrganization(tx, { parent: first, kind: 'PARTY_SUBGROUP', name: '小组' })
    const parts = async (number: number) => {
      const query = `query($id: ID!, $org: ID, $page: PageInput) { statistics(cycleId: $id, organizationId: $org) { children(page: $page) { total items { organization { name } members { due } } } } }`
      const { data } = await ask(tx, bureau.office, query, { id: bureau.cycle.id, org: first.id, page: { number, size: 1 } })
      return data.statistics.children
    }
    expect(await parts(1)).toEqual({ total: 2, items: [{ organization: { name: '小组' }, members: { due: 0 } }] })
    expect(await parts(2)).toEqual({ total: 2, items: [{ organization: { name: '第1支部' }, members: { due: 4 } }] })
    expect(await parts(3)).toEqual({ total: 2, items: [] })
  }))

test('statistics cost the same number of statements for any number of branches and reviews', () =>
  sandbox(db, async tx => {
    const costs: number[] = []
    for (const branches of [2, 7]) {
      await tx.query('savepoint fresh')
      const bureau = await makeBureau(tx, { branches })
      for (const [b, branch] of bureau.branches.entries())
        await given(tx, {
          bureau,
          reviewer: bureau.branchSecretaries[b]!,
          rule: 'BRANCH_SECRETARY_MEMBERS',
          branch,
          person: bureau.members[b]![1]!,
        })
      forgetStatements()
      await ask(tx, bureau.office, figures, { cycle: bureau.cycle.id })
      costs.push(statements.length)
      await tx.query('rollback to savepoint fresh')
    }
    expect(costs).toEqual([costs[0], costs[0]])
    expect(costs[0]).toBe(27)
  }))

test('a branch secretary reads the branch, a member their own figures; another branch is NOT_FOUND', () =>
  sandbox(db, async tx => {
    const { bureau, first, second } = await world(tx)
    const head = await makeActor(tx, bureau.branchSecretaries[0]!)
    expect((await ask(tx, head, figures, { cycle: bureau.cycle.id })).data.statistics.organization.id).toBe(first.id)
    const refused = await ask(tx, head, figures, { cycle: bureau.cycle.id, org: second.id })
    const unknown = await ask(tx, head, figures, { cycle: bureau.cycle.id, org: '00000000-0000-4000-8000-000000000000' })
    expect([refused.code, unknown.code]).toEqual(['NOT_FOUND', 'NOT_FOUND'])
    const member = await makeActor(tx, bureau.members[0]![1]!)
    expect((await ask(tx, member, figures, { cycle: bureau.cycle.id })).data.statistics.members).toMatchObject({ due: 1, reviewed: 1 })
  }))
