import { authoritiesBy } from './authority-of.ts'
import type { ReviewerFacts, ReviewerPost, SubjectFacts } from './facts.ts'
import { type AuthorityMatrix, type AuthorityRule, rulesInOrder } from './matrix.ts'

/** Somebody who may review a subject by a rule, and in which post; null for a member. `distance`: how many levels the post stands above the subject. */
export type ReviewerBy<P extends ReviewerPost = ReviewerPost> = {
  readonly reviewerId: string
  readonly rule: AuthorityRule
  readonly post: P | null
  readonly distance: number
}
type Reviewer<P extends ReviewerPost> = Omit<ReviewerFacts, 'posts'> & { readonly posts: readonly P[] }

const nobody = ''

/**
 * Answers who of these people may review a subject by which rules, in the order in which rules are tried. It is cheap for many subjects: those of one organisation in
 * one capacity have the same reviewers, except that nobody reviews themself.
 */
export function reviewersOf<P extends ReviewerPost>(matrix: AuthorityMatrix, reviewers: readonly Reviewer<P>[]) {
  const near = nearby(reviewers)
  const known = new Map<string, readonly ReviewerBy<P>[]>()
  const rules = rulesInOrder(matrix)
  const place = new Map(rules.map((rule, i) => [rule, i]))
  return (subject: SubjectFacts): readonly ReviewerBy<P>[] => {
    const key = `${subject.kind} ${subject.organizationId} ${subject.capacity}`
    let found = known.get(key)
    if (!found) {
      const anybody = subject.personId === null ? subject : { ...subject, personId: nobody }
      found = near(subject)
        .flatMap(reviewer => authoritiesBy(rules, reviewer, anybody).map((by): ReviewerBy<P> => ({ reviewerId: reviewer.personId, ...by })))
        .sort((a, b) => place.get(a.rule)! - place.get(b.rule)! || a.distance - b.distance || (a.reviewerId < b.reviewerId ? -1 : 1))
      known.set(key, found)
    }
    return subject.personId === null ? found : found.filter(({ reviewerId }) => reviewerId !== subject.personId)
  }
}

/** Whoever is tied to the place of a subject or to one above it; of an organisation, also who has a post below it. */
function nearby<P extends ReviewerPost>(reviewers: readonly Reviewer<P>[]) {
  const tied = new Map<string, Set<Reviewer<P>>>()
  const below = new Map<string, Set<Reviewer<P>>>()
  const tie = (to: typeof tied, id: string, reviewer: Reviewer<P>) => to.set(id, (to.get(id) ?? new Set()).add(reviewer))
  for (const reviewer of reviewers) {
    const { posts, contactPoints, areas, memberOf, takesPartIn = [] } = reviewer
    for (const { organizationId, path = [] } of posts) {
      tie(tied, organizationId, reviewer)
      for (const id of path) tie(below, id, reviewer)
    }
    for (const id of [...contactPoints, ...areas, ...memberOf]) tie(tied, id, reviewer)
    for (const { organizationId } of takesPartIn) tie(tied, organizationId, reviewer)
  }
  return ({ kind, organizationId, path }: SubjectFacts): Reviewer<P>[] => [
    ...new Set([
      ...[organizationId, ...path].flatMap(id => [...(tied.get(id) ?? [])]),
      ...(kind === 'ORGANIZATION' ? (below.get(organizationId) ?? []) : []),
    ]),
  ]
}
