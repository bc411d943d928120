import type { Actor, HeldPost, Role as RoleOfRules, Scope } from '@pingyi/domain'

/** The actors: one of each role at `own`, one without any role, and one with rights everywhere. */
export const roles = [
  'OFFICE',
  'COMMITTEE_SECRETARY',
  'LEADING_GROUP_MEMBER',
  'BRANCH_SECRETARY',
  'INSTRUCTOR',
  'AUDITOR',
  'MEMBER',
  'nothing',
  'everywhere',
] as const
export type Role = (typeof roles)[number]
type Post = Exclude<RoleOfRules, 'MEMBER' | 'ANYBODY'>

export const isPost = (role: Role): role is Post => role === role.toUpperCase() && role !== 'MEMBER'

type Ids = { accountId: string; personId: string | null; appointmentId: string; own: string; above: readonly string[] }

/** The actor as the access table knows it, written down here and not read from the database. */
export const actorIn = (role: Role, { accountId, personId, appointmentId, own: organizationId, above }: Ids): Actor => ({
  accountId,
  personId,
  everywhere: role === 'everywhere',
  scopes: null,
  posts: isPost(role) ? [{ capability: role, organizationId, appointmentId } satisfies HeldPost] : [],
  memberOf: role === 'MEMBER' ? [organizationId] : [],
  above: isPost(role) || role === 'MEMBER' ? above : [],
})

/** Tokens of an office and of a member, each with fewer rights than a session. */
export const tokens: readonly (readonly [Role, readonly Scope[]])[] = [
  ['OFFICE', ['READ_STATISTICS']],
  ['OFFICE', ['READ_RECORDS']],
  ['OFFICE', ['WRITE']],
  ['OFFICE', ['READ_RECORDS', 'WRITE']],
  ['MEMBER', ['READ_STATISTICS']],
  ['MEMBER', ['READ_RECORDS', 'WRITE']],
]
