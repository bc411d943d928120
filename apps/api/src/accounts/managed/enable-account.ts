import type { Actor } from '@pingyi/domain'
import { refusalOfAccountMove } from '@pingyi/domain/internal'
import { throwIf } from '../../platform/access/permission.ts'
import { record } from '../../platform/database/audit.ts'
import { update } from '../../platform/database/rows.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { Account } from '../account.ts'
import { accountSubject } from '../account-facts.ts'
import { passwordOf } from '../sessions/secrets.ts'
import { lockManagedAccount } from './managed-account.ts'

/** An account with a password becomes active. One without keeps its open invitation. */
export async function enableAccount(tx: Tx, actor: Actor, id: string, version: number): Promise<Account> {
  const account = await lockManagedAccount(tx, actor, id, version)
  throwIf(refusalOfAccountMove(account, actor, 'ENABLE'))
  const status = (await passwordOf(tx, id)) === null ? 'INVITED' : 'ACTIVE'
  const enabled = await update(tx, Account, account, { status })
  record(tx, actor, 'account.enabled', await accountSubject(tx, id))
  return enabled
}
