import { type AuthorityMatrix, type AuthorityRule, type ReviewerBy, ruleCovers } from '@pingyi/domain'
import { coverageCounts } from '@pingyi/domain/internal'
import type { EntityManager } from 'typeorm'
import { Cycle } from '../cycles/cycle.ts'
import type { PostOfDay } from '../field/authority/authority-facts.ts'
import { openReviewsByReviewer, type Plan, planOf, type SubjectOfPlan } from '../field/authority/reviewer-plan.ts'
import { mayNamePeople, statisticsPlaces } from '../field/organizations/statistics-places.ts'
import { demandOne } from '../platform/access/list.ts'
import type { Context } from '../platform/context.ts'
import type { CoveragePlan, PlannedReviewer, PlannedSubject, ReviewerLoad } from './coverage-types.ts'

/** The coverage plan of an organisation's tree, by default of all organisations whose statistics the viewer may read. */
export async function coveragePlan(context: Context, cycleId: string, organizationId: string | null): Promise<CoveragePlan> {
  const cycle = await demandOne(context, Cycle, cycleId)
  const within = await statisticsPlaces(context, cycle, organizationId)
  return describe(context.db, cycle, await planOf(context.db, cycle, within), mayNamePeople(context))
}

async function describe(db: EntityManager, { authority, superiorCounts }: Cycle, plan: Plan, named: boolean): Promise<CoveragePlan> {
  const { subjects, proposed, day } = plan
  const { rules } = authority as AuthorityMatrix
  const ruled = rules.filter(rule => ruleCovers(rule, superiorCounts))
  const proposedFor = new Map<string, ReviewerBy[]>()
  for (const { id, by } of proposed) proposedFor.set(id, [...(proposedFor.get(id) ?? []), by])
  const people = [...subjects.flatMap(({ entry }) => entry.person_id ?? []), ...reviewersIn(plan)]
  const accounts = await withAccount(db, people)
  return {
    on: day,
    ...coverageCounts(subjects, superiorCounts),
    assigned: subjects.filter(({ entry }) => entry.assigned.length > 0).length,
    proposed: proposed.length,
    subjectsWithAccount: subjects.filter(({ entry }) => entry.person_id && accounts.has(entry.person_id)).length,
    subjectsOf: subjects.map(subject => plannedOf(subject, proposedFor.get(subject.id) ?? [], subject.covered ? [] : ruled, named)),
    uncoveredIds: new Set(subjects.filter(({ covered }) => !covered).map(({ id }) => id)),
    loads: named ? loadsOf(plan, accounts) : [],
  }
}

const reviewerOf = ({ reviewerId, rule, post }: ReviewerBy<PostOfDay>): PlannedReviewer => ({
  personId: reviewerId,
  appointmentId: post?.appointmentId ?? null,
  rule: rule as PlannedReviewer['rule'],
})

function plannedOf(subject: SubjectOfPlan, proposed: ReviewerBy[], wanting: readonly AuthorityRule[], named: boolean): PlannedSubject {
  const { id, entry, options } = subject
  return {
    rosterEntryId: id,
    reviewers: named ? options.map(reviewerOf) : [],
    proposed: named ? proposed.map(by => reviewerOf(by as ReviewerBy<PostOfDay>)) : [],
    wanting: wanting.filter(rule => rule.subject === entry.subject_kind) as PlannedSubject['wanting'],
  }
}

const reviewersIn = ({ subjects, proposed }: Plan): string[] => [
  ...subjects.flatMap(({ covered, options }) => (covered ? options.map(({ reviewerId }) => reviewerId) : [])),
  ...subjects.flatMap(({ entry }) => entry.assigned.map(({ reviewerId }) => reviewerId)),
  ...proposed.map(({ by }) => by.reviewerId),
]

/** Sorted by the amount of work, the most first. */
function loadsOf(plan: Plan, accounts: ReadonlySet<string>): ReviewerLoad[] {
  const may = counted(plan.subjects.map(({ covered, options }) => (covered ? options.map(({ reviewerId }) => reviewerId) : [])))
  const assigned = counted(plan.subjects.map(({ entry }) => entry.assigned.map(({ reviewerId }) => reviewerId)))
  const owed = openReviewsByReviewer(plan, false)
  const proposed = counted(plan.proposed.map(({ by }) => [by.reviewerId]))
  const of = (counts: ReadonlyMap<string, number>, id: string) => counts.get(id) ?? 0
  return [...new Set(reviewersIn(plan))]
    .map(personId => ({
      personId,
      mayReview: of(may, personId),
      assigned: of(assigned, personId),
      owed: of(owed, personId),
      proposed: of(proposed, personId),
      hasAccount: accounts.has(personId),
    }))
    .sort((a, b) => b.assigned + b.proposed - a.assigned - a.proposed || b.mayReview - a.mayReview || (a.personId < b.personId ? -1 : 1))
}

/** Counts in how many of the lists each id occurs. */
function counted(lists: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const list of lists) for (const id of new Set(list)) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

export async function withAccount(db: EntityManager, personIds: readonly string[]): Promise<Set<string>> {
  const rows: { id: string }[] = await db.query(
    `-- who can sign in
     select person_id as id from accounts where status = 'ACTIVE' and person_id = any($1::uuid[])`,
    [[...new Set(personIds)]],
  )
  return new Set(rows.map(({ id }) => id))
}
