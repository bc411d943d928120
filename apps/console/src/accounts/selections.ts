import { type Selected, select } from '../api/operations/select.ts'
import type { AccessToken, Account, Invitation } from '../api/schema.ts'
import { selectionOf } from '../kit/fields/selection-of.ts'
import { accountFields } from './fields.ts'

export const accountSelection = select<Account>()({
  ...selectionOf(accountFields),
  id: true,
  version: true,
  everywhere: true,
  allowedEvents: true,
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
