import { named } from '../api/common-selections.ts'
import { type Selected, select } from '../api/operations/select.ts'
import type { AccessToken, Account, Invitation } from '../api/schema.ts'

export const accountSelection = select<Account>()({
  id: true,
  version: true,
  username: true,
  status: true,
  everywhere: true,
  lastSignInAt: true,
  allowedEvents: true,
  person: named,
})
export type AccountRow = Selected<Account, typeof accountSelection>

export const tokenSelection = select<AccessToken>()({
  id: true,
  name: true,
  scopes: true,
  expiresOn: true,
  lastUsedOn: true,
  revokedAt: true,
  recordedAt: true,
})
export type TokenRow = Selected<AccessToken, typeof tokenSelection>

export const invitationSelection = select<Invitation>()({ account: accountSelection, code: true, expiresAt: true })
export type InvitationRow = Selected<Invitation, typeof invitationSelection>
