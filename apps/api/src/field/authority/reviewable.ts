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
import { allOf, anyOf, raw, type Where, where } from '../../platform/database/where.ts'
import { pathsOn, treesOn } from '../organizations/paths.ts'
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
type ReviewableFilter = {
  /** Only the rule with this code. */
  readonly rule?: string | null | undefined
  /** Only reviews that would count as coverage: by leaders, in a capacity that counts. */
  readonly covering?: true
}
export type Reviewable = { readonly where: Where; readonly rules: readonly AuthorityRule[] }

/**
 * Which rows `t` with a subject this person may review by the cycle’s authority, and the rules by which they review at all.
 * The same answer as `reviewersFor`, for all subjects at once.
 */
export async function reviewableBy(
  db: EntityManager,
  cycle: CycleAuthority,
  reviewerId: string,
  { rule: code, covering }: ReviewableFilter = {},
): Promise<Reviewable> {
  const day = await dayOfCycle(db, cycle)
  const reviewer = (await reviewerFacts(db, [reviewerId], day)).get(reviewerId)!
  const stretches = subjectFiltersOf(cycle.authority as AuthorityMatrix, reviewer)
  const places = await placesOf(db, stretches, cycle, day)
  const reached = stretches
    .map(stretch => ({ stretch, ids: places.filter(place => coversPlace(stretch, place)).map(({ organizationId }) => organizationId) }))
    .filter(({ ids }) => ids.length > 0)
  const chosen = reached.filter(
    ({ stretch: { rule } }) => (!code || rule.code === code) && (!covering || ruleCovers(rule, cycle.superiorCounts)),
  )
  const idsOf = (pick: (stretch: RuleFilter) => boolean) => [...new Set(chosen.flatMap(one => (pick(one.stretch) ? one.ids : [])))]
  const organizations = idsOf(({ rule }) => rule.subject === 'ORGANIZATION')
  const capacities = subjectCapacity.codes.filter(capacity => !covering || capacityCounts(cycle.memberCapacityRule, capacity))
  const people = capacities.flatMap(capacity => {
    const ids = idsOf(stretch => stretch.rule.subject === 'PERSON' && (stretch.capacity ?? capacity) === capacity)
    return ids.length > 0 ? [inCapacity[capacity](ids, day)] : []
  })
  return {
    rules: [...new Set(reached.map(({ stretch }) => stretch.rule))],
    where: anyOf([
      where`t.person_id is null and t.organization_id = any(${organizations}::uuid[])`,
      ...(people.length > 0 ? [allOf([where`t.person_id <> ${reviewerId}::uuid`, anyOf(people)])] : []),
    ]),
  }
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

export const nobody: Reviewable = { where: raw('false'), rules: [] }
