import { type Actor, Refusal } from '@pingyi/domain'
import { IsNull } from 'typeorm'
import { record } from '../platform/database/audit.ts'
import { now } from '../platform/database/clock.ts'
import { update } from '../platform/database/rows.ts'
import type { Tx } from '../platform/database/tx.ts'
import { AccessToken } from './access-token.ts'
import { Account } from './account.ts'
import { accountSubject } from './account-facts.ts'
import { lockManagedAccount } from './managed-account.ts'
import { dropSecrets } from './sessions/secrets.ts'

/** Takes away password, sessions and tokens; the person sets a new password by invitation. */
export async function resetAccount(tx: Tx, actor: Actor, id: string, version: number): Promise<Account> {
  const account = await lockManagedAccount(tx, actor, id, version)
  if (account.status === 'DISABLED') throw new Refusal('MOVE_NOT_ALLOWED', { state: account.status, event: 'RESET', allowed: ['ENABLE'] })
  await dropSecrets(tx, id)
  for (const token of await tx.findBy(AccessToken, { accountId: id, revokedAt: IsNull() }))
    await update(tx, AccessToken, token, { revokedAt: await now(tx) })
  const reset = await update(tx, Account, account, { status: 'INVITED' })
  record(tx, actor, 'account.reset', await accountSubject(tx, id))
  return reset
}
