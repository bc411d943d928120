import type { Actor } from '@pingyi/domain'
import { refusalOfAccountMove } from '@pingyi/domain/internal'
import { throwIf } from '../../platform/access/permission.ts'
import { record } from '../../platform/database/audit.ts'
import { update } from '../../platform/database/rows.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { Account } from '../account.ts'
import { accountSubject } from '../account-facts.ts'
import { endSessions } from '../sessions/secrets.ts'
import { lockManagedAccount } from './managed-account.ts'

/** Takes effect on the next request of its sessions and tokens. */
export async function disableAccount(tx: Tx, actor: Actor, id: string, version: number): Promise<Account> {
  const account = await lockManagedAccount(tx, actor, id, version)
  throwIf(refusalOfAccountMove(account, actor, 'DISABLE'))
  await endSessions(tx, id)
  const disabled = await update(tx, Account, account, { status: 'DISABLED' })
  record(tx, actor, 'account.disabled', await accountSubject(tx, id))
  return disabled
}
