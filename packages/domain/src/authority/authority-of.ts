import { Refusal } from '../refusal.ts'
import type { ReviewerFacts, ReviewerPost, SubjectFacts } from './facts.ts'
import { type AuthorityMatrix, type AuthorityRule, rulesInOrder } from './matrix.ts'
import { authorityRelation } from './relation.ts'
import { coversSubject, filtersOf, type SubjectFilter } from './subject-filter.ts'

/** Subjects that a reviewer may review by a rule. */
export type RuleFilter = SubjectFilter & { readonly rule: AuthorityRule }

/** Whom this reviewer may review, as filters in the order in which rules are tried; never themself. */
export const subjectFiltersOf = (matrix: AuthorityMatrix, reviewer: ReviewerFacts): RuleFilter[] =>
  rulesInOrder(matrix).flatMap(rule =>
    postsFor(rule, reviewer).flatMap(post => filtersOf(rule, reviewer, post).map(one => ({ ...one, rule }))),
  )

/** The posts in which the rule applies; a member, and who takes part, needs none. */
const postsFor = <P extends ReviewerPost>(
  { reviewer: as, class: of }: AuthorityRule,
  { posts, memberOf, takesPartIn = [] }: Omit<ReviewerFacts, 'posts'> & { readonly posts: readonly P[] },
): readonly (P | null)[] => {
  if (as === 'MEMBER') return memberOf.length > 0 ? [null] : []
  if (as === 'AFFILIATE') return takesPartIn.some(({ classes }) => classes.includes(of)) ? [null] : []
  return posts.filter(({ capability }) => capability === as)
}

const fits = (rule: AuthorityRule, subject: SubjectFacts, reviewer: ReviewerFacts, post: ReviewerPost | null) =>
  filtersOf(rule, reviewer, post).some(filter => coversSubject(filter, subject))

/** A rule that lets a reviewer review a subject, with the post nearest to it; null for a member. */
type AuthorityBy<P extends ReviewerPost> = { readonly rule: AuthorityRule; readonly post: P | null; readonly distance: number }

/** Which of these rules let this reviewer review this subject. Nobody reviews themself. */
export function authoritiesBy<P extends ReviewerPost>(
  rules: readonly AuthorityRule[],
  reviewer: Omit<ReviewerFacts, 'posts'> & { readonly posts: readonly P[] },
  subject: SubjectFacts,
): AuthorityBy<P>[] {
  if (isSelf(reviewer, subject)) return []
  return rules.flatMap((rule): AuthorityBy<P>[] => {
    if (rule.subject !== subject.kind) return []
    const fitting = postsFor(rule, reviewer).filter(post => fits(rule, subject, reviewer, post))
    if (fitting.length === 0) return []
    const above = (post: P | null) => (post && authorityRelation.members[rule.relation].by === 'POST' ? distanceOf(post, subject) : 0)
    const post = fitting.reduce((nearest, one) => (above(one) < above(nearest) ? one : nearest))
    return [{ rule, post, distance: above(post) }]
  })
}

/** Every rule that lets this reviewer review this subject, in the order in which they are tried. Nobody reviews themself. */
export const authoritiesOf = (matrix: AuthorityMatrix, reviewer: ReviewerFacts, subject: SubjectFacts): AuthorityRule[] =>
  authoritiesBy(rulesInOrder(matrix), reviewer, subject).map(({ rule }) => rule)

/** How many levels the post stands above the subject; 0 where it stands at it or below. */
const distanceOf = ({ organizationId }: ReviewerPost, { path }: SubjectFacts) => Math.max(0, path.indexOf(organizationId))

/** The post in which this reviewer reviews this subject by the rule; null for a member, and where the rule does not fit. */
export function postFor<P extends ReviewerPost>(
  rule: AuthorityRule,
  reviewer: Omit<ReviewerFacts, 'posts'> & { readonly posts: readonly P[] },
  subject: SubjectFacts,
): P | null {
  if (rule.subject !== subject.kind || isSelf(reviewer, subject)) return null
  return postsFor(rule, reviewer).find(post => post !== null && fits(rule, subject, reviewer, post)) ?? null
}

/** The rule by which this reviewer reviews this subject, or null: also of oneself. */
export const authorityOf = (matrix: AuthorityMatrix, reviewer: ReviewerFacts, subject: SubjectFacts): AuthorityRule | null =>
  authoritiesOf(matrix, reviewer, subject)[0] ?? null

/** The rule by which this reviewer reviews this subject. Throws `SELF_REVIEW` or `NO_AUTHORITY`. */
export function demandAuthority(matrix: AuthorityMatrix, reviewer: ReviewerFacts, subject: SubjectFacts): AuthorityRule {
  if (isSelf(reviewer, subject)) throw new Refusal('SELF_REVIEW', { personId: reviewer.personId })
  const rule = authorityOf(matrix, reviewer, subject)
  if (!rule) throw new Refusal('NO_AUTHORITY', { reviewerId: reviewer.personId, subjectId: subject.personId ?? subject.organizationId })
  return rule
}

const isSelf = (reviewer: Pick<ReviewerFacts, 'personId'>, subject: SubjectFacts) =>
  subject.kind === 'PERSON' && subject.personId === reviewer.personId
