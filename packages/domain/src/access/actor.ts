import type { Scope } from '../account/scope.ts'
import type { Capability } from '../post/capability.ts'

/** A post that a person holds today. */
export type HeldPost = { readonly capability: Capability; readonly organizationId: string; readonly appointmentId: string }

/** Who asks: an account with the posts and memberships of the day. */
export type Actor = {
  readonly accountId: string
  readonly personId: string | null
  /** The installation's own office account, which stands for no person. */
  readonly everywhere: boolean
  readonly posts: readonly HeldPost[]
  /** The organisations that the person is a member of today. */
  readonly memberOf: readonly string[]
  /** The organisations of the posts and memberships with all above them; where it is not known, those alone. */
  readonly above?: readonly string[]
  /** Somebody else gave out its password, and nobody has confirmed yet who signs in by it. */
  readonly withoutTalks?: boolean
  /** Null in a browser session, else those of the token. */
  readonly scopes: readonly Scope[] | null
}
