import type { OrganizationKind } from '../organization/kind.ts'
import type { Capability } from '../post/capability.ts'
import type { SubjectCapacity, SubjectKind } from '../subject/kind.ts'
import type { AuthorityClass } from './authority-class.ts'

/** A post of the day. `path`: its organisation and all above it; only a review of the higher level asks for it. */
export type ReviewerPost = { readonly capability: Capability; readonly organizationId: string; readonly path?: readonly string[] }

/** Who reviews: the posts of the day, the responsibilities and the memberships, by the ids of organisations. */
export type ReviewerFacts = {
  readonly personId: string
  readonly posts: readonly ReviewerPost[]
  /** Organisations that are contact points of this person. */
  readonly contactPoints: readonly string[]
  /** Organisations that this person answers for, with all below them. */
  readonly areas: readonly string[]
  readonly memberOf: readonly string[]
  /** Where this person takes part without being a member, and in which classes of rules they review there. */
  readonly takesPartIn?: readonly { readonly organizationId: string; readonly classes: readonly AuthorityClass[] }[]
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
