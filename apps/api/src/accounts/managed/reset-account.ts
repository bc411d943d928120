import type { Actor } from '@pingyi/domain'
import { refusalOfAccountMove } from '@pingyi/domain/internal'
import { IsNull } from 'typeorm'
import { throwIf } from '../../platform/access/permission.ts'
import { record } from '../../platform/database/audit.ts'
import { now } from '../../platform/database/clock.ts'
import { update } from '../../platform/database/rows.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { AccessToken } from '../access-token.ts'
import { Account } from '../account.ts'
import { accountSubject } from '../account-facts.ts'
import { dropSecrets } from '../sessions/secrets.ts'
import { lockManagedAccount } from './managed-account.ts'

/** Removes password, sessions and tokens, and invites the person to set a new password. */
export async function resetAccount(tx: Tx, actor: Actor, id: string, version: number): Promise<Account> {
  const account = await lockManagedAccount(tx, actor, id, version)
  throwIf(refusalOfAccountMove(account, actor, 'RESET'))
  await dropSecrets(tx, id)
  for (const token of await tx.findBy(AccessToken, { accountId: id, revokedAt: IsNull() }))
    await update(tx, AccessToken, token, { revokedAt: await now(tx) })
  const reset = await update(tx, Account, account, { status: 'INVITED', passwordGivenById: actor.accountId })
  record(tx, actor, 'account.reset', await accountSubject(tx, id))
  return reset
}
