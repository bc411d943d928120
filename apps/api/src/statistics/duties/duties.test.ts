import {
  type AuthorityMatrix,
  type AuthorityRule,
  coverageByRule,
  coverageOfReviewers,
  defaultAuthority,
  dutiesOf,
  isDone,
  isForLeaders,
  memberCapacityRule,
  obligation,
  subjectCapacity,
} from '@pingyi/domain'
import fc from 'fast-check'
import type { EntityManager } from 'typeorm'
import { expect, test } from 'vitest'
import { Assignment } from '../../assignments/assignment.ts'
import { Cycle } from '../../cycles/cycle.ts'
import { planOf } from '../../field/authority/reviewer-plan.ts'
import type { Organization } from '../../organizations/organization.ts'
import { OrganizationEdge } from '../../organizations/organization-edge.ts'
import type { Person } from '../../people/person.ts'
import { Transition } from '../../platform/database/transition.ts'
import { Review } from '../../reviews/review.ts'
import { ask } from '../../testing/ask.ts'
import { sandbox, testDatabase } from '../../testing/database.ts'
import {
  make,
  makeAppointment,
  makeBureau,
  makeMember,
  makeOrganization,
  makeResponsibility,
  makeReview,
  makeRosterEntry,
} from '../../testing/makers.ts'

const { db } = testDatabase()
const number = fc.nat(99)
const leading = defaultAuthority.rules.filter(isForLeaders)

const worlds = fc.record({
  posts: fc.array(
    fc.record({ who: number, at: number, post: fc.constantFrom('COMMITTEE_SECRETARY', 'LEADING_GROUP_MEMBER', 'BRANCH_SECRETARY') }),
    {
      maxLength: 9,
    },
  ),
  duties: fc.array(fc.record({ who: number, at: number, kind: fc.constantFrom('CONTACT_POINT' as const, 'AREA' as const) }), {
    maxLength: 6,
  }),
  obligations: fc.array(fc.constantFrom(...obligation.codes), { minLength: leading.length, maxLength: leading.length }),
  upper: fc.array(fc.boolean(), { minLength: leading.length, maxLength: leading.length }),
  superiorCounts: fc.boolean(),
  capacityRule: fc.constantFrom(...memberCapacityRule.codes),
  reviews: fc.array(fc.record({ entry: number, who: number, rule: number, capacity: fc.constantFrom(...subjectCapacity.codes) }), {
    maxLength: 12,
  }),
  assigned: fc.array(fc.record({ entry: number, who: number, rule: number }), { maxLength: 6 }),
})
type World = typeof worlds extends fc.Arbitrary<infer W> ? W : never
const pick = <T>(all: readonly T[], n: number): T => all[n % all.length]!
const once = <T>(all: readonly T[], keyOf: (one: T) => string) => [...new Map(all.map(one => [keyOf(one), one])).values()]

/** The bureau below a county, one of its branches with a subgroup. */
async function bureauInCounty(tx: EntityManager) {
  const bureau = await makeBureau(tx)
  const { cycle, committee, branches, members, secretary, leader } = bureau
  const county = await makeOrganization(tx, { name: '县委' })
  await tx.update(OrganizationEdge, { organizationId: committee.id }, { parentId: county.id })
  const group = await makeOrganization(tx, { parent: branches[0]!, kind: 'PARTY_SUBGROUP', name: '小组' })
  const grouped = await makeMember(tx, group, { name: '组员' })
  await makeRosterEntry(tx, { cycle, organization: group, person: grouped })
  const entries: { id: string; organization_id: string; person_id: string | null }[] = await tx.query(
    'select id, organization_id, person_id from roster_entries where cycle_id = $1 order by id',
    [cycle.id],
  )
  const people = [secretary, leader, grouped, ...members.flat()]
  return { bureau, places: [county, committee, group, ...branches] as Organization[], people: people as Person[], entries }
}
type Bureau = Awaited<ReturnType<typeof bureauInCounty>>

async function populate(tx: EntityManager, { bureau, places, people, entries }: Bureau, world: World): Promise<AuthorityMatrix> {
  const { cycle } = bureau
  const rules = defaultAuthority.rules.map((rule): AuthorityRule => {
    const i = leading.indexOf(rule)
    return i < 0 ? rule : { ...rule, obligation: world.obligations[i]!, class: world.upper[i] ? 'SUPERIOR' : 'LEADER' }
  })
  const { superiorCounts, capacityRule } = world
  await tx.update(Cycle, { id: cycle.id }, { authority: { ...defaultAuthority, rules }, superiorCounts, memberCapacityRule: capacityRule })
  await tx.query('delete from appointments')
  await tx.query('delete from responsibilities')
  const posts = once(world.posts, ({ who, at, post }) => `${who % people.length} ${at % places.length} ${post}`)
  for (const { who, at, post } of posts) await makeAppointment(tx, { person: pick(people, who), organization: pick(places, at), post })
  const duties = once(world.duties, ({ who, at, kind }) => `${who % people.length} ${at % places.length} ${kind}`)
  for (const { who, at, kind } of duties) await makeResponsibility(tx, { person: pick(people, who), organization: pick(places, at), kind })
  const named = <T extends { entry: number; rule: number; who: number }>(one: T) => {
    const { id, organization_id, person_id } = pick(entries, one.entry)
    const rule = pick(
      rules.filter(({ subject }) => (subject === 'PERSON') === (person_id !== null)),
      one.rule,
    )
    const reviewer = pick(
      people.filter(person => person.id !== person_id),
      one.who,
    )
    return { ...one, id, organization_id, person_id, rule, reviewer }
  }
  for (const { organization_id, person_id, rule, reviewer, capacity } of world.reviews.map(named)) {
    const { id } = await makeReview(tx, bureau, { cycle, organization: pick(bureau.branches, 0), reviewer })
    const of = {
      organizationId: organization_id,
      personId: person_id,
      subjectKind: rule.subject,
      capacity: person_id === null ? null : capacity,
    }
    await tx.update(Review, { id }, { ...of, authorityRuleCode: rule.code, authorityClass: rule.class, obligation: rule.obligation })
    const step = { thing: 'REVIEW', thingId: id, event: 'SUBMIT', state: 'SUBMITTED', effectiveOn: '2011-06-01', ordinal: 1 } as const
    await make(tx, Transition, { ...step, accountId: null })
  }
  for (const { id, rule, reviewer } of once(world.assigned.map(named), one => `${one.id} ${one.rule.code}`))
    await make(tx, Assignment, { rosterEntryId: id, personId: reviewer.id, authorityRule: rule.code } as Partial<Assignment>)
  return { ...defaultAuthority, rules }
}

const asked = `query($id: ID!) { statistics(cycleId: $id) {
  byRule { rule { code } due reviewed } reviewers { due reviewed complete ratio { percent } } } }`

test('coverage by rule and of reviewers is the domain’s, and adds up to what the plan has open, whoever holds which post', () =>
  sandbox(db, async tx => {
    const made = await bureauInCounty(tx)
    const { cycle, office } = made.bureau
    await fc.assert(
      fc.asyncProperty(worlds, async world => {
        await tx.query('savepoint world')
        try {
          const matrix = await populate(tx, made, world)
          const { subjects } = await planOf(tx, await tx.findOneByOrFail(Cycle, { id: cycle.id }), null)
          const owed = subjects.map(({ options, entry: { given, assigned } }) => ({ options, given, assigned }))
          const byRule = coverageByRule(matrix, owed, world.superiorCounts)
          const { statistics } = (await ask(tx, office, asked, { id: cycle.id })).data
          const due = statistics.byRule.filter((one: { due: number | null }) => one.due !== null)
          expect(due).toEqual(byRule.map(({ rule, due, reviewed }) => ({ rule: { code: rule.code }, due, reviewed })))
          const { due: leaders, reviewed, complete, ratio } = coverageOfReviewers(owed, world.superiorCounts)
          expect(statistics.reviewers).toEqual({ due: leaders, reviewed, complete, ratio: { percent: ratio.percent } })
          const open = owed.flatMap(({ options, given }) =>
            dutiesOf(options, world.superiorCounts).filter(duty => duty.rules[0]!.obligation === 'EACH' && !isDone(duty, given)),
          )
          expect(byRule.reduce((sum, one) => sum + one.due - one.reviewed, 0)).toBe(open.length)
        } finally {
          await tx.query('rollback to savepoint world')
        }
      }),
      { numRuns: 25 },
    )
  }))
