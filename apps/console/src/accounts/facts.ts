export type Account = {
  id: string
  version: number
  username: string
  status: string
  everywhere: boolean
  lastSignInAt: string | null
  person: { id: string; name: string } | null
}
export type Invitation = { account: Account; code: string; expiresAt: string }
export type AccessToken = {
  id: string
  name: string
  scopes: string[]
  expiresOn: string | null
  lastUsedOn: string | null
  revokedAt: string | null
  recordedAt: string
}
