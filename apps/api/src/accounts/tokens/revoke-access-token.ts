import type { Actor } from '@pingyi/domain'
import { locked } from '../../platform/access/find.ts'
import { record } from '../../platform/database/audit.ts'
import { now } from '../../platform/database/clock.ts'
import { update } from '../../platform/database/rows.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { AccessToken } from '../access-token.ts'

/** Revokes a token from the next request on. Revoking it again only adds an audit event. */
export async function revokeAccessToken(tx: Tx, actor: Actor, id: string): Promise<AccessToken> {
  const { row } = await locked(tx, actor, AccessToken, id)
  const revoked = await update(tx, AccessToken, row, { revokedAt: row.revokedAt ?? (await now(tx)) })
  record(tx, actor, 'accessToken.revoked', { type: 'AccessToken', id })
  return revoked
}
