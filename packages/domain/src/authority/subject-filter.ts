import { type OrganizationKind, organizationKind } from '../organization/kind.ts'
import { isSecretary } from '../post/capability.ts'
import type { SubjectCapacity } from '../subject/kind.ts'
import type { AuthorityClass } from './authority-class.ts'
import type { ReviewerFacts, ReviewerPost, SubjectFacts } from './facts.ts'
import type { AuthorityRule } from './matrix.ts'
import type { AuthorityRelation } from './relation.ts'

/** Which subjects a relation covers for a reviewer, as data, to narrow a list by: every key that is given must hold. */
export type SubjectFilter = {
  readonly capacity?: SubjectCapacity
  readonly primary?: true
  readonly organizationKind?: OrganizationKind
  /** The subject stands in one of these organisations. */
  readonly organizations?: readonly string[]
  /** The subject stands in one of these organisations or below. */
  readonly trees?: readonly string[]
  readonly notAt?: readonly string[]
}

type Reaches = (reviewer: ReviewerFacts, post: ReviewerPost | null, of: AuthorityClass) => readonly SubjectFilter[]

const takingPart = ({ takesPartIn = [] }: ReviewerFacts, of: AuthorityClass) =>
  takesPartIn.filter(({ classes }) => classes.includes(of)).map(({ organizationId }) => organizationId)
const heads = ({ posts }: ReviewerFacts, organizationId: string) =>
  posts.some(post => post.organizationId === organizationId && isSecretary(post.capability))
const below = (post: ReviewerPost | null, more: SubjectFilter = {}): SubjectFilter[] =>
  post ? [{ primary: true, trees: [post.organizationId], notAt: [post.organizationId], ...more }] : []
const capacity = { secretary: { capacity: 'SECRETARY' }, member: { capacity: 'MEMBER' } } as const

/** What each relation means. */
const relations: { readonly [R in AuthorityRelation]: Reaches } = {
  SUBORDINATE_ORGANIZATIONS: (_, post) => below(post),
  SUBORDINATE_SECRETARIES: (_, post) => below(post, capacity.secretary),
  LEADING_GROUP: (_, post) => (post ? [{ capacity: 'LEADING_GROUP_MEMBER', organizations: [post.organizationId] }] : []),
  CONTACT_POINT_ORGANIZATIONS: ({ contactPoints }) => [{ organizations: contactPoints }],
  CONTACT_POINT_SECRETARIES: ({ contactPoints }) => [{ ...capacity.secretary, organizations: contactPoints }],
  AREA_ORGANIZATIONS: ({ areas }) => [{ primary: true, trees: areas }],
  AREA_SECRETARIES: ({ areas }) => [{ ...capacity.secretary, primary: true, trees: areas }],
  OWN_MEMBERS: (_, post) =>
    post
      ? [
          { ...capacity.member, organizations: [post.organizationId] },
          { ...capacity.member, organizationKind: 'PARTY_SUBGROUP', trees: [post.organizationId] },
        ]
      : [],
  PEERS: ({ memberOf }) => [{ ...capacity.member, organizations: memberOf }],
  OWN_ORGANIZATION: reviewer => [{ organizations: reviewer.memberOf.filter(id => !heads(reviewer, id)) }],
  AFFILIATED_ORGANIZATION: (reviewer, _, of) => [{ organizations: takingPart(reviewer, of) }],
  AFFILIATED_MEMBERS: (reviewer, _, of) => [{ ...capacity.member, organizations: takingPart(reviewer, of) }],
  HIGHER_LEVEL: (_, post) => (post?.path ? [{ organizations: post.path.filter(id => id !== post.organizationId) }] : []),
}

/** The subjects that a rule covers for a reviewer in a post, or for somebody without one. */
export const filtersOf = (
  rule: Pick<AuthorityRule, 'relation' | 'class'>,
  reviewer: ReviewerFacts,
  post: ReviewerPost | null,
): readonly SubjectFilter[] => relations[rule.relation](reviewer, post, rule.class)

type Place = Pick<SubjectFacts, 'organizationId' | 'path' | 'organizationKind'>

/** Whether the filter covers what stands in this organisation, whatever its capacity. */
export const coversPlace = ({ primary, organizationKind: kind, organizations, trees, notAt }: SubjectFilter, place: Place): boolean =>
  (organizations !== undefined || trees !== undefined) &&
  (!primary || organizationKind.members[place.organizationKind].primary) &&
  (!kind || place.organizationKind === kind) &&
  (organizations?.includes(place.organizationId) ?? true) &&
  (trees === undefined || place.path.some(id => trees.includes(id))) &&
  !notAt?.includes(place.organizationId)

/** Whether the filter covers the subject. */
export const coversSubject = (filter: SubjectFilter, subject: SubjectFacts): boolean =>
  (!filter.capacity || filter.capacity === subject.capacity) && coversPlace(filter, subject)
