import type { OrganizationKind } from '../organization/kind.ts'
import { organizationKind } from '../organization/kind.ts'
import type { Capability } from '../post/capability.ts'
import { Refusal } from '../refusal.ts'
import type { SubjectCapacity, SubjectKind } from '../subject/kind.ts'
import type { AuthorityMatrix, AuthorityRule } from './matrix.ts'
import type { AuthorityRelation } from './relation.ts'

/** A post of the day. `path`: its organisation and all above it; only a review of the higher level asks for it. */
export type ReviewerPost = { readonly capability: Capability; readonly organizationId: string; readonly path?: readonly string[] }

export type ReviewerFacts = {
  readonly personId: string
  readonly posts: readonly ReviewerPost[]
  /** Organisations that are contact points of this person. */
  readonly contactPoints: readonly string[]
  /** Organisations that this person answers for, with all below them. */
  readonly areas: readonly string[]
  readonly memberOf: readonly string[]
}

/** Who is reviewed. Of a person, the organisation is the one of the capacity: where they are secretary, leader or member. */
export type SubjectFacts = {
  readonly kind: SubjectKind
  readonly organizationId: string
  /** Ids of the organisation and of all above it. */
  readonly path: readonly string[]
  readonly organizationKind: OrganizationKind
  readonly personId: string | null
  readonly capacity: SubjectCapacity | null
  readonly holdsPosts?: readonly { readonly capability: Capability; readonly organizationId: string }[]
}

type Post = ReviewerPost | null
type Fits = (subject: SubjectFacts, reviewer: ReviewerFacts, post: Post) => boolean

const isPrimary = ({ organizationKind: kind }: SubjectFacts) => organizationKind.members[kind].primary
const isBelow = ({ organizationId, path }: SubjectFacts, post: Post) =>
  post !== null && organizationId !== post.organizationId && path.includes(post.organizationId)
const isIn = ({ organizationId, path, organizationKind: kind }: SubjectFacts, post: Post) =>
  post !== null && (organizationId === post.organizationId || (kind === 'PARTY_SUBGROUP' && path.includes(post.organizationId)))
const heads = ({ posts }: ReviewerFacts, organizationId: string) =>
  posts.some(
    post => post.organizationId === organizationId && (post.capability === 'BRANCH_SECRETARY' || post.capability === 'COMMITTEE_SECRETARY'),
  )

const fits: { readonly [R in AuthorityRelation]: Fits } = {
  SUBORDINATE_ORGANIZATIONS: (s, _, post) => isPrimary(s) && isBelow(s, post),
  SUBORDINATE_SECRETARIES: (s, _, post) => s.capacity === 'SECRETARY' && isPrimary(s) && isBelow(s, post),
  LEADING_GROUP: (s, _, post) => s.capacity === 'LEADING_GROUP_MEMBER' && s.organizationId === post?.organizationId,
  CONTACT_POINT_ORGANIZATIONS: (s, { contactPoints }) => contactPoints.includes(s.organizationId),
  CONTACT_POINT_SECRETARIES: (s, { contactPoints }) => s.capacity === 'SECRETARY' && contactPoints.includes(s.organizationId),
  AREA_ORGANIZATIONS: (s, { areas }) => isPrimary(s) && s.path.some(id => areas.includes(id)),
  AREA_SECRETARIES: (s, { areas }) => s.capacity === 'SECRETARY' && isPrimary(s) && s.path.some(id => areas.includes(id)),
  OWN_MEMBERS: (s, _, post) => s.capacity === 'MEMBER' && isIn(s, post),
  PEERS: (s, { memberOf }) => s.capacity === 'MEMBER' && memberOf.includes(s.organizationId),
  OWN_ORGANIZATION: (s, reviewer) => reviewer.memberOf.includes(s.organizationId) && !heads(reviewer, s.organizationId),
  HIGHER_LEVEL: (s, _, post) => post !== null && s.organizationId !== post.organizationId && (post.path ?? []).includes(s.organizationId),
}

/** Every rule that lets this reviewer review this subject, in the order of the matrix. Nobody reviews themself. */
export function authoritiesOf(matrix: AuthorityMatrix, reviewer: ReviewerFacts, subject: SubjectFacts): AuthorityRule[] {
  if (isSelf(reviewer, subject)) return []
  return matrix.rules.filter(rule => {
    if (rule.subject !== subject.kind) return false
    if (rule.reviewer === 'MEMBER') return reviewer.memberOf.length > 0 && fits[rule.relation](subject, reviewer, null)
    return postFor(rule, reviewer, subject) !== null
  })
}

/** The post in which this reviewer reviews this subject by the rule; null for a member, and where the rule does not fit. */
export function postFor<P extends ReviewerPost>(
  rule: AuthorityRule,
  reviewer: Omit<ReviewerFacts, 'posts'> & { readonly posts: readonly P[] },
  subject: SubjectFacts,
): P | null {
  if (rule.subject !== subject.kind || isSelf(reviewer, subject)) return null
  return reviewer.posts.find(post => post.capability === rule.reviewer && fits[rule.relation](subject, reviewer, post)) ?? null
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
