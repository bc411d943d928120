import { type Actor, type Problem, refuseIf, type Scope } from '@pingyi/domain'
import { allow } from '../../platform/access/allow.ts'
import { record } from '../../platform/database/audit.ts'
import { today } from '../../platform/database/clock.ts'
import { insert } from '../../platform/database/rows.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { AccessToken } from '../access-token.ts'
import { addToken } from '../sessions/secrets.ts'

export type NewToken = { name: string; scopes: Scope[]; expiresOn?: string | null }

const longestName = 100

function* problemsOf({ name, scopes, expiresOn }: NewToken, day: string): Generator<Problem> {
  if (name.trim() === '') yield { at: 'name', code: 'MISSING' }
  if (name.length > longestName) yield { at: 'name', code: 'TOO_LONG', limit: longestName }
  if (scopes.length === 0) yield { at: 'scopes', code: 'MISSING' }
  if (expiresOn && expiresOn < day) yield { at: 'expiresOn', code: 'IN_PAST', limit: day }
}

/** Creates a token, which is shown only once. It never has more rights than its owner. */
export async function createAccessToken(tx: Tx, actor: Actor, input: NewToken): Promise<{ token: string; accessToken: AccessToken }> {
  const { accountId } = actor
  allow(actor, 'ACCESS_TOKEN_MANAGE', { recordedById: accountId })
  refuseIf([...problemsOf(input, await today(tx))])
  const scopes = [...new Set(input.scopes)]
  const accessToken = await insert(tx, AccessToken, { accountId, name: input.name.trim(), scopes, expiresOn: input.expiresOn ?? null })
  const token = await addToken(tx, accountId, accessToken.id)
  record(tx, actor, 'accessToken.created', { type: 'AccessToken', id: accessToken.id })
  return { token, accessToken }
}
