import {
  type AuthorityMatrix,
  type AuthorityRule,
  type Capability,
  capability,
  type MemberCapacityRule,
  type OrganizationKind,
  ruleCovers,
  type SubjectCapacity,
  subjectCapacity,
} from '@pingyi/domain'
import { capacityCounts, coversPlace, isSecretary, type RuleFilter, subjectFiltersOf } from '@pingyi/domain/internal'
import type { EntityManager } from 'typeorm'
import { dayOfCycle } from '../../platform/database/clock.ts'
import { allOf, anyOf, inTurn, type Where, where } from '../../platform/database/where.ts'
import { pathsOn, treesOn } from '../organizations/paths.ts'
import { coveringReviewsOf } from '../predicates.ts'
import { reviewerFacts } from './authority-facts.ts'

/** The fields of a cycle that decide who reviews whom. */
type CycleAuthority = {
  readonly organizationId: string
  readonly endsOn: string
  readonly authority: unknown
  readonly memberCapacityRule: MemberCapacityRule
  readonly superiorCounts: boolean
}
type Place = { readonly organizationId: string; readonly organizationKind: OrganizationKind; readonly path: readonly string[] }
export type Reviewable = { readonly where: Where; readonly rules: readonly AuthorityRule[] }

/**
 * Which rows `t` with a subject this person may review by the cycle’s authority, or by one of its rules, and the rules by which they review
 * at all. The same answer as `reviewersFor`, for all subjects at once.
 */
export async function reviewableBy(
  db: EntityManager,
  cycle: CycleAuthority,
  reviewerId: string,
  code?: string | null,
): Promise<Reviewable> {
  const { day, reached } = await reachOf(db, cycle, reviewerId)
  const chosen = reached.filter(({ stretch: { rule } }) => !code || rule.code === code)
  return {
    rules: [...new Set(reached.map(({ stretch }) => stretch.rule))],
    where: whereReached(chosen, subjectCapacity.codes, reviewerId, day),
  }
}

/**
 * Which roster entries `t` this person owes a review: those under each of their rules that oblige, unless it is done by the rule or by them,
 * or assigned to somebody else.
 */
export async function owedBy(db: EntityManager, cycle: CycleAuthority, reviewerId: string): Promise<Where> {
  const { day, reached } = await reachOf(db, cycle, reviewerId)
  const capacities = subjectCapacity.codes.filter(capacity => capacityCounts(cycle.memberCapacityRule, capacity))
  const owing = (cycle.authority as AuthorityMatrix).rules.filter(rule => ruleCovers(rule, cycle.superiorCounts))
  const oneOf = owing.filter(({ obligation }) => obligation === 'ONE_OF').map(({ code }) => code)
  return anyOf(
    owing.map(({ code, obligation }) => {
      const codes = obligation === 'EACH' ? [code] : oneOf
      const mine = whereReached(
        reached.filter(({ stretch: { rule } }) => rule.code === code),
        capacities,
        reviewerId,
        day,
      )
      const done = where`(r.authority_rule = any(${codes}) or r.reviewer_id = ${reviewerId}::uuid)`
      const elsewhere = where`a.authority_rule = any(${codes}) and a.person_id <> ${reviewerId}::uuid`
      return allOf([
        mine,
        inTurn(`not exists (${coveringReviewsOf('t')} and `, done, ')'),
        inTurn('not exists (select 1 from assignments a where a.roster_entry_id = t.id and ', elsewhere, ')'),
      ])
    }),
  )
}

type Reached = { readonly stretch: RuleFilter; readonly ids: readonly string[] }

/** The organisations in which each rule of a reviewer finds its subjects. */
async function reachOf(db: EntityManager, cycle: CycleAuthority, reviewerId: string): Promise<{ day: string; reached: Reached[] }> {
  const day = await dayOfCycle(db, cycle)
  const reviewer = (await reviewerFacts(db, [reviewerId], day)).get(reviewerId)!
  const stretches = subjectFiltersOf(cycle.authority as AuthorityMatrix, reviewer)
  const places = await placesOf(db, stretches, cycle, day)
  const reached = stretches
    .map(stretch => ({ stretch, ids: places.filter(place => coversPlace(stretch, place)).map(({ organizationId }) => organizationId) }))
    .filter(({ ids }) => ids.length > 0)
  return { day, reached }
}

function whereReached(chosen: readonly Reached[], capacities: readonly SubjectCapacity[], reviewerId: string, day: string): Where {
  const idsOf = (pick: (stretch: RuleFilter) => boolean) => [...new Set(chosen.flatMap(one => (pick(one.stretch) ? one.ids : [])))]
  const organizations = idsOf(({ rule }) => rule.subject === 'ORGANIZATION')
  const people = capacities.flatMap(capacity => {
    const ids = idsOf(stretch => stretch.rule.subject === 'PERSON' && (stretch.capacity ?? capacity) === capacity)
    return ids.length > 0 ? [inCapacity[capacity](ids, day)] : []
  })
  return anyOf([
    ...(organizations.length > 0 ? [where`t.person_id is null and t.organization_id = any(${organizations}::uuid[])`] : []),
    ...(people.length > 0 ? [allOf([where`t.person_id <> ${reviewerId}::uuid`, anyOf(people)])] : []),
  ])
}

/** The organisations of the cycle’s tree on that day that the stretches may cover. */
async function placesOf(db: EntityManager, stretches: readonly RuleFilter[], cycle: CycleAuthority, day: string): Promise<Place[]> {
  const named = stretches.flatMap(({ organizations = [] }) => organizations)
  const kinds = await treesOn<OrganizationKind>(
    db,
    stretches.flatMap(({ trees = [] }) => trees),
    named,
    day,
  )
  const paths = await pathsOn(db, [...kinds.keys()], day)
  return [...kinds]
    .map(([organizationId, organizationKind]) => ({
      organizationId,
      organizationKind,
      path: paths.get(organizationId) ?? [organizationId],
    }))
    .filter(({ path }) => path.includes(cycle.organizationId))
}

const holding = (capabilities: readonly Capability[]) => (ids: readonly string[], day: string) =>
  where`t.person_id in (
    select a.person_id from appointments a join posts p on p.id = a.post_id left join bodies b on b.id = a.body_id
    where p.capability = any(${capabilities}) and coalesce(a.organization_id, b.organization_id) = any(${ids}::uuid[])
    and a.from_on <= ${day}::date and (a.to_on is null or a.to_on > ${day}::date))`

/** Finds people by capacity on a day, like `subjectsOfMany`. */
const inCapacity: { readonly [C in SubjectCapacity]: (ids: readonly string[], day: string) => Where } = {
  MEMBER: (ids, day) =>
    where`t.person_id in (select m.person_id from memberships m where m.organization_id = any(${ids}::uuid[])
      and m.from_on <= ${day}::date and (m.to_on is null or m.to_on > ${day}::date))`,
  SECRETARY: holding(capability.codes.filter(isSecretary)),
  LEADING_GROUP_MEMBER: holding(['LEADING_GROUP_MEMBER']),
}
