import {
  type AuthorityClass,
  type AuthorityMatrix,
  type AuthorityRule,
  rulesInOrder,
  type SubjectCapacity,
  type SubjectFacts,
} from '@pingyi/domain'
import { authoritiesBy } from '@pingyi/domain/internal'
import type { EntityManager } from 'typeorm'
import { type ReviewerOfDay, reviewerFacts, subjectFacts, subjectsOfMany } from '../../field/authority/authority-facts.ts'

export type AuthorityQuery = {
  readonly matrix: AuthorityMatrix
  readonly reviewerId: string
  readonly organizationId: string
  readonly personId: string | null
  readonly capacity: SubjectCapacity | null
  readonly day: string
  /** Of the form: somebody who may review in several classes reviews in one of these. */
  readonly classes: readonly AuthorityClass[]
}
export type ReviewAuthority = {
  readonly rule: AuthorityRule
  /** Null for a member, who reviews without a post. */
  readonly appointmentId: string | null
  readonly subject: SubjectFacts
}

/** The rule, post and subject by which each review is given. Null if no rule fits on its day. */
export async function findAuthorities(db: EntityManager, asked: readonly AuthorityQuery[]): Promise<(ReviewAuthority | null)[]> {
  const found = new Map<AuthorityQuery, ReviewAuthority | null>()
  for (const day of new Set(asked.map(one => one.day))) {
    const ofDay = asked.filter(one => one.day === day)
    const reviewers = await reviewerFacts(db, [...new Set(ofDay.map(({ reviewerId }) => reviewerId))], day)
    const persons = await subjectsOfMany(db, [...new Set(ofDay.flatMap(({ personId }) => personId ?? []))], day)
    const organizations = new Map<string, SubjectFacts[]>()
    for (const { personId, organizationId } of ofDay) {
      if (personId || organizations.has(organizationId)) continue
      const facts = await subjectFacts(db, { organizationId }, day)
      organizations.set(organizationId, facts ? [facts] : [])
    }
    for (const one of ofDay) {
      const subjects = (one.personId ? persons.get(one.personId) : organizations.get(one.organizationId)) ?? []
      found.set(one, choose(one, reviewers.get(one.reviewerId), subjects))
    }
  }
  return asked.map(one => found.get(one) ?? null)
}

/** The first rule that fits, of a class of the form if there is one. Without a named capacity, also tries the person's capacities in other organisations. */
function choose(
  { matrix, organizationId, personId, capacity, classes }: AuthorityQuery,
  reviewer: ReviewerOfDay | undefined,
  subjects: readonly SubjectFacts[],
): ReviewAuthority | null {
  if (!reviewer) return null
  const rules = rulesInOrder(matrix)
  const isOther = (rule: AuthorityRule) => Number(!classes.includes(rule.class))
  const here = subjects.filter(one => one.organizationId === organizationId && (!personId || !capacity || one.capacity === capacity))
  const elsewhere = capacity ? [] : subjects.filter(one => one.organizationId !== organizationId)
  for (const candidates of [here, elsewhere]) {
    const fitting = candidates.flatMap(subject => authoritiesBy(rules, reviewer, subject).map(by => ({ ...by, subject })))
    const [first] = fitting.sort((a, b) => isOther(a.rule) - isOther(b.rule) || rules.indexOf(a.rule) - rules.indexOf(b.rule))
    if (first) return { rule: first.rule, subject: first.subject, appointmentId: first.post?.appointmentId ?? null }
  }
  return null
}
