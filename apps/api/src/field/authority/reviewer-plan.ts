import {
  type AuthorityMatrix,
  type Duty,
  dutiesOf,
  isDone,
  type MemberCapacityRule,
  type ProposedAssignment,
  proposeAssignments,
  type ReviewBy,
  type ReviewerBy,
  reviewersOf,
  ruleCovers,
  rulesInOrder,
  type SubjectFacts,
  type SubjectKind,
} from '@pingyi/domain'
import { capacityCounts, isCovered } from '@pingyi/domain/internal'
import type { EntityManager } from 'typeorm'
import { dayOfCycle } from '../../platform/database/clock.ts'
import { coveringReviewsOf } from '../predicates.ts'
import { organizationsAsSubjects, type PostOfDay, reviewerFacts, subjectsOfMany } from './authority-facts.ts'
import { leadersAt, membersAt } from './reviewers-near.ts'

/** The fields of a cycle that its plan depends on. */
type PlannedCycle = {
  readonly id: string
  readonly organizationId: string
  readonly endsOn: string
  readonly authority: unknown
  readonly memberCapacityRule: MemberCapacityRule
  readonly superiorCounts: boolean
}
type Entry = {
  readonly id: string
  readonly subject_kind: SubjectKind
  readonly organization_id: string
  readonly person_id: string | null
  /** The reviews that count as coverage. */
  readonly given: readonly ReviewBy[]
  readonly assigned: readonly ReviewBy[]
}
export type SubjectOfPlan = {
  readonly id: string
  readonly entry: Entry
  /** One for an organisation; one per capacity that counts for a person. */
  readonly standings: readonly SubjectFacts[]
  /** The leaders whose review of the subject would count; without any, whoever else may review it. */
  readonly options: readonly ReviewerBy<PostOfDay>[]
  /** A leader’s review of it could count. */
  readonly covered: boolean
  readonly duties: readonly Duty<ReviewerBy<PostOfDay>>[]
}
export type Plan = {
  readonly day: string
  readonly subjects: readonly SubjectOfPlan[]
  /** One for each duty that is neither done nor assigned. */
  readonly proposed: readonly ProposedAssignment[]
}

/** Plans the cycle: each subject of the roster and who may review it, optionally within organisations. The number of statements is fixed. */
export async function planOf(db: EntityManager, cycle: PlannedCycle, within: readonly string[] | null): Promise<Plan> {
  const day = await dayOfCycle(db, cycle)
  const matrix = cycle.authority as AuthorityMatrix
  const counts = cycle.superiorCounts
  const entries = await entriesWithAssignments(db, cycle.id, within)
  const standings = await standingsOf(db, cycle, entries, day)
  const facts = entries.map(entry => standings(entry))
  const places = [...new Set([...(within ?? []), ...facts.flat().flatMap(({ organizationId, path }) => [organizationId, ...path])])]
  const inOrder = byOrder(matrix)
  const leaders = await optionsBy(db, matrix, await leadersAt(db, matrix, places, day), day)
  const led = entries.map((entry, i) => ({ id: entry.id, entry, standings: facts[i]!, options: inOrder(facts[i]!.flatMap(leaders)) }))
  const alone = [...new Set(led.flatMap(one => (isCovered(one, counts) ? [] : one.standings.map(({ organizationId }) => organizationId))))]
  const peers = await optionsBy(db, matrix, await membersAt(db, matrix, alone, day), day)
  const subjects = led.map(one => {
    const counting = one.options.filter(({ rule }) => ruleCovers(rule, counts))
    const covered = counting.length > 0
    const options = covered ? counting : inOrder([...one.options, ...one.standings.flatMap(peers)])
    return { ...one, options, covered, duties: dutiesOf(options, counts) }
  })
  const loads = new Map<string, number>()
  for (const { assigned } of entries) for (const { reviewerId } of assigned) loads.set(reviewerId, (loads.get(reviewerId) ?? 0) + 1)
  return {
    day,
    subjects,
    proposed: proposeAssignments(
      subjects.map(({ id, duties, entry }) => ({ id, duties: duties.filter(duty => !isDone(duty, [...entry.given, ...entry.assigned])) })),
      loads,
    ),
  }
}

/** The assignments of a subject that are not done yet. */
export const openAssignments = ({ given, assigned }: Entry): readonly ReviewBy[] =>
  assigned.filter(one => !given.some(review => review.rule === one.rule || review.reviewerId === one.reviewerId))

/** How many subjects each reviewer still has to review: open assignments and, if wanted, proposed ones. */
export function openReviewsByReviewer({ subjects, proposed }: Plan, withProposed: boolean): Map<string, number> {
  const owed = new Map<string, number>()
  const add = (id: string) => owed.set(id, (owed.get(id) ?? 0) + 1)
  for (const { entry } of subjects) for (const id of new Set(openAssignments(entry).map(({ reviewerId }) => reviewerId))) add(id)
  if (withProposed) for (const { by } of proposed) add(by.reviewerId)
  return owed
}

/** Each reviewer once for each rule, in the order in which rules are tried, the nearest first. */
const byOrder = (matrix: AuthorityMatrix) => {
  const place = new Map(rulesInOrder(matrix).map((rule, i) => [rule, i]))
  return <R extends ReviewerBy>(options: readonly R[]): R[] => {
    const sorted = options.toSorted((a, b) => place.get(a.rule)! - place.get(b.rule)! || a.distance - b.distance)
    const known = new Set<string>()
    return sorted.filter(({ reviewerId, rule }) => {
      const isNew = !known.has(`${reviewerId} ${rule.code}`)
      known.add(`${reviewerId} ${rule.code}`)
      return isNew
    })
  }
}

async function optionsBy(db: EntityManager, matrix: AuthorityMatrix, people: readonly string[], day: string) {
  const facts = people.length > 0 ? await reviewerFacts(db, [...new Set(people)], day) : new Map()
  return reviewersOf<PostOfDay>(matrix, [...facts.values()])
}

/** Roster entries with their assignments: organisations in order, each before its people by pinyin. */
const entriesWithAssignments = (db: EntityManager, cycleId: string, within: readonly string[] | null): Promise<Entry[]> =>
  db.query(
    `-- due with their assignments
     select t.id, t.subject_kind, t.organization_id, t.person_id, 
       coalesce((${coveringReviewsOf('t', `jsonb_agg(distinct jsonb_build_object('rule', r.authority_rule, 'reviewerId', r.reviewer_id))`)}), '[]') as given,
       -- One by one, by the index: of assignments just made the planner knows too little to choose how to join them.
       coalesce((select jsonb_agg(jsonb_build_object('reviewerId', a.person_id, 'rule', a.authority_rule) order by a.recorded_at, a.id)
         from assignments a where a.roster_entry_id = t.id), '[]') as assigned
     from roster_entries t join organizations o on o.id = t.organization_id left join people p on p.id = t.person_id
     where t.cycle_id = $1 and t.retracted_at is null and t.excluded_reason is null and ($2::uuid[] is null or t.organization_id = any($2::uuid[]))
     order by o.ordinal, o.name, o.id, p.pinyin nulls first, t.id`,
    [cycleId, within],
  )

/** The capacities in which each roster entry can be reviewed inside the cycle’s tree, by the cycle’s rule. */
export async function standingsOf(
  db: EntityManager,
  { organizationId: top, memberCapacityRule }: Pick<PlannedCycle, 'organizationId' | 'memberCapacityRule'>,
  entries: readonly Pick<Entry, 'organization_id' | 'person_id'>[],
  day: string,
): Promise<(entry: Pick<Entry, 'organization_id' | 'person_id'>) => SubjectFacts[]> {
  const organizations = await organizationsAsSubjects(
    db,
    entries.flatMap(({ person_id, organization_id }) => (person_id ? [] : organization_id)),
    day,
  )
  const persons = await subjectsOfMany(
    db,
    entries.flatMap(({ person_id }) => person_id ?? []),
    day,
  )
  const counts = ({ kind, path, capacity }: SubjectFacts) =>
    path.includes(top) && (kind === 'ORGANIZATION' || capacityCounts(memberCapacityRule, capacity))
  return ({ organization_id, person_id }) =>
    (person_id ? (persons.get(person_id) ?? []) : [organizations.get(organization_id) ?? []].flat()).filter(counts)
}
