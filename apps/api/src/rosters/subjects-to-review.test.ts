import { type Actor, may } from '@pingyi/domain'
import type { EntityManager } from 'typeorm'
import { expect, test } from 'vitest'
import { ReviewForm } from '../criteria/review-form.ts'
import { makeAccessWorld } from '../testing/access/world.ts'
import { ask } from '../testing/ask.ts'
import { forgetStatements, sandbox, statements, testDatabase } from '../testing/database.ts'
import { makeActor, makeBureau, makeOrganization, makeReview } from '../testing/makers.ts'
import { actorFor, reviewWorld } from '../testing/worlds/review-world.ts'

const { db } = testDatabase()
const mine = `query($cycleId: ID!, $reviewerId: ID, $filter: SubjectToReviewFilter) { subjectsToReview(cycleId: $cycleId, reviewerId: $reviewerId, page: { size: 100 }, filter: $filter) {
  total given rules { code } items { given organization { name } person { name } review { id status } } } }`
const missing = `query($cycleId: ID!, $byMe: Boolean) { notReviewed(cycleId: $cycleId, page: { size: 100 }, filter: { byMe: $byMe }) { items { organization { id name } person { id name } } } }`
type Item = { given: boolean; organization: { id: string; name: string }; person: { id: string; name: string } | null }
const name = ({ person, organization }: Item) => person?.name ?? organization.name

test('`byMe` finds exactly the unreviewed subjects that the viewer may review in a post', () =>
  sandbox(db, async tx => {
    const { office, cycle, branches, members, secretary, leader, clerk } = await makeBureau(tx, { branches: 3, members: 2 })
    await makeOrganization(tx, { parent: branches[2]!, name: '党小组', kind: 'PARTY_SUBGROUP' })
    await tx.query(`update responsibilities set kind = 'AREA', organization_id = $1`, [branches[2]!.id])
    const all: Item[] = (await ask(tx, office, missing, { cycleId: cycle.id })).data.notReviewed.items
    const may = new Map<string, Set<string>>()
    const inPost = new Map<string, Set<string>>()
    for (const entry of all) {
      const { data } = await ask(
        tx,
        office,
        `{ reviewersFor(cycleId: "${cycle.id}", organizationId: "${entry.organization.id}"${entry.person ? `, personId: "${entry.person.id}"` : ''}) { person { id } rule { reviewer } } }`,
      )
      const options: { person: { id: string }; rule: { reviewer: string } }[] = data.reviewersFor
      may.set(name(entry), new Set(options.map(({ person }) => person.id)))
      inPost.set(name(entry), new Set(options.filter(({ rule }) => rule.reviewer !== 'MEMBER').map(({ person }) => person.id)))
    }
    for (const person of [secretary, leader, clerk, ...members.flat()]) {
      const expected = all.map(name).filter(one => may.get(one)!.has(person.id))
      const actor = await actorFor(tx, person)
      const { data } = await ask(tx, actor, mine, { cycleId: cycle.id })
      expect(data.subjectsToReview.items.map(name), person.name).toEqual(expected)
      const shown = (await ask(tx, actor, missing, { cycleId: cycle.id })).data.notReviewed.items.map(name)
      const own = (await ask(tx, actor, missing, { cycleId: cycle.id, byMe: true })).data.notReviewed.items.map(name)
      expect(own, person.name).toEqual(shown.filter((one: string) => inPost.get(one)!.has(person.id)))
    }
    expect((await ask(tx, office, missing, { cycleId: cycle.id, byMe: true })).data.notReviewed.items).toEqual([])
  }))

test('leaves out reviews in other capacities if only those as a member count; rules that count come first', () =>
  sandbox(db, async tx => {
    const { office, cycle, branches, members, secretary } = await makeBureau(tx)
    const owed = async () => {
      const { data } = await ask(tx, await actorFor(tx, secretary), missing, { cycleId: cycle.id, byMe: true })
      return data.notReviewed.items.map(name)
    }
    const first = async () => {
      const about = `cycleId: "${cycle.id}", organizationId: "${branches[0]!.id}", personId: "${members[0]![0]!.id}"`
      const { data } = await ask(tx, office, `{ reviewersFor(${about}) { person { name } rule { code } capacity } }`)
      return data.reviewersFor[0]
    }
    expect(await owed()).toContain('党员2-1')
    expect(await first()).toMatchObject({ person: { name: '书记' }, capacity: 'SECRETARY' })
    await tx.query(`update cycles set member_capacity_rule = 'AS_MEMBER_ONLY' where id = $1`, [cycle.id])
    expect(await owed()).toEqual(['第1支部', '第2支部'])
    expect(await first()).toMatchObject({ rule: { code: 'MEMBER_PEERS' }, capacity: 'MEMBER' })
  }))

test('a member sees whom of the branch they have not reviewed, and their drafts', () =>
  sandbox(db, async tx => {
    const world = await reviewWorld(tx)
    const { cycle, input, other, member } = world
    const actor = await actorFor(tx, member)
    const asked = async (filter: object = {}) => (await ask(tx, actor, mine, { cycleId: cycle.id, filter })).data.subjectsToReview
    expect((await asked()).items.map(name)).toEqual(['第1支部', '党员1-1', '党员1-3', '书记'])
    expect((await asked()).rules.map(({ code }: { code: string }) => code)).toEqual(['MEMBER_PEERS', 'MEMBER_OWN_ORGANIZATION'])
    expect((await asked({ rule: 'MEMBER_PEERS', search: 'dy' })).items.map(name)).toEqual(['党员1-1', '党员1-3'])
    const draft = `mutation($input: ReviewInput!) { createReview(input: $input) { id version } }`
    const { id: formId } = await tx.findOneByOrFail(ReviewForm, { code: 'MUTUAL' })
    const begun = await ask(tx, actor, draft, {
      input: { ...input, formId, reviewerId: member.id, personId: other.id, opinions: [], remarks: input.remarks.slice(0, 2) },
    })
    const of = async (person: string) => (await asked()).items.find((one: Item) => name(one) === person)
    expect(await of('党员1-3')).toMatchObject({ given: false, review: { status: 'DRAFTED' } })
    await tx.query(`update reviews set status = 'SUBMITTED' where id = $1`, [begun.data.createReview.id])
    await makeReview(tx, world, { cycle, organization: world.branches[0]!, person: world.reviewer })
    expect(await of('党员1-3')).toMatchObject({ given: true, review: { status: 'SUBMITTED' } })
    expect(await of('党员1-1')).toMatchObject({ given: false, review: null })
    expect((await asked({ given: false })).items.map(name)).toEqual(['第1支部', '党员1-1', '书记'])
    expect(await asked()).toMatchObject({ total: 4, given: 1 })
  }))

test('shows subjects of another reviewer only within the viewer’s statistics, and none of their talks', () =>
  sandbox(db, async tx => {
    const world = await reviewWorld(tx)
    const { cycle, office, secretary, members, branches } = world
    const names = async (actor: typeof office, reviewerId: string) => {
      const { data, code } = await ask(tx, actor, mine, { cycleId: cycle.id, reviewerId })
      return code ?? data.subjectsToReview.items.map(name)
    }
    const inBranch = ['第1支部', '党员1-1', '党员1-2', '党员1-3']
    expect(await names(office, secretary.id)).toEqual([...inBranch, '第2支部', '党员2-1', '领导'])
    expect(await names(await actorFor(tx, members[0]![0]!), secretary.id)).toEqual(inBranch)
    expect(await names(await makeActor(tx, members[1]![1]!), secretary.id)).toBe('NOT_FOUND')
    const talk = await makeReview(tx, world, { cycle, organization: branches[0]!, person: members[0]![1]! })
    await tx.query('update reviews set confidential = true where id = $1', [talk.id])
    const given = async (actor: typeof office) =>
      (await ask(tx, actor, mine, { cycleId: cycle.id, reviewerId: secretary.id })).data.subjectsToReview.given
    expect(await given(office)).toBe(0)
    expect(await given(await actorFor(tx, secretary))).toBe(1)
    expect((await ask(tx, { ...office, scopes: ['READ_STATISTICS'] }, mine, { cycleId: cycle.id, reviewerId: secretary.id })).code).toBe(
      'FORBIDDEN',
    )
  }))

test('refuses a token without statistics when it asks about another reviewer', () =>
  sandbox(db, async tx => {
    const { cycle, branches, members, secretary, clerk } = await makeBureau(tx)
    const [worker, head] = [await actorFor(tx, clerk), await actorFor(tx, secretary)]
    const about = `cycleId: "${cycle.id}", organizationId: "${branches[0]!.id}", personId: "${members[0]![1]!.id}"`
    const reviewers = async (actor: Actor) => await ask(tx, actor, `{ reviewersFor(${about}) { person { name } } }`)
    const reads = { action: 'STATISTICS_READ', scopes: ['READ_STATISTICS'] }
    expect((await reviewers({ ...worker, scopes: ['READ_RECORDS'] })).details).toEqual(reads)
    expect((await reviewers({ ...worker, scopes: ['READ_RECORDS', 'READ_STATISTICS'] })).data.reviewersFor.length).toBeGreaterThan(0)
    const place = `cycleId: "${cycle.id}", organizationId: "${branches[0]!.id}"`
    const own = await ask(tx, { ...head, scopes: ['READ_RECORDS'] }, `{ reviewersFor(${place}) { person { name } } }`)
    expect(own.data.reviewersFor).toEqual([{ person: { name: '书记' } }])
    const theirs = { cycleId: cycle.id, reviewerId: secretary.id }
    expect((await ask(tx, { ...worker, scopes: ['READ_RECORDS'] }, mine, theirs)).details).toEqual(reads)
    expect((await ask(tx, { ...head, scopes: ['READ_RECORDS'] }, mine, theirs)).data.subjectsToReview.total).toBeGreaterThan(0)
  }))

test('counts for a leader what they may review in a post, and for the office everything', () =>
  sandbox(db, async tx => {
    const { cycle, office, leader, branchSecretaries } = await makeBureau(tx)
    const waiting = async (actor: typeof office) =>
      (await ask(tx, actor, `{ waiting(cycleId: "${cycle.id}") { notReviewed } }`)).data.waiting.notReviewed
    expect(await waiting(office)).toBe(10)
    expect(await waiting(await actorFor(tx, leader))).toBe(2)
    expect(await waiting(await actorFor(tx, branchSecretaries[1]!))).toBe(3)
  }))

test.each([2, 20])('lists one’s own subjects among %i members in the same statements', members =>
  sandbox(db, async tx => {
    const { cycle, branchSecretaries } = await makeBureau(tx, { branches: 2, members })
    const actor = await actorFor(tx, branchSecretaries[0]!)
    const cost = async (query: string) => {
      forgetStatements()
      await ask(tx, actor, query, { cycleId: cycle.id, byMe: true })
      return statements.length
    }
    expect(await cost(mine), statements.join('\n\n')).toBe(14)
    expect(await cost(missing), statements.join('\n\n')).toBe(12)
  }),
)

const figures = (tx: EntityManager) => makeAccessWorld(tx)
test('shows of one’s own subjects only what is readable of anybody', () =>
  sandbox(db, async tx => {
    const world = await figures(tx)
    const { cycleId, organizationId, personId } = world.local.own
    const wrong: string[] = []
    for (const [role, actor] of Object.entries(world.cast)) {
      const { data, code } = await ask(
        tx,
        actor,
        `{ subjectsToReview(cycleId: "${cycleId}", reviewerId: "${personId}") { items { organization { id } } } }`,
      )
      if ((code === 'NOT_FOUND') === may(actor, 'PERSON_READ', { ...world.at('own'), personId })) wrong.push(`${role}: ${code}`)
      const seen = may(actor, 'STATISTICS_READ', { ...world.at('own'), personId: null })
      if (!code && !seen && data.subjectsToReview.items.some((one: Item) => one.organization.id === organizationId))
        wrong.push(`${role} SEES`)
    }
    expect(wrong).toEqual([])
  }))
