import type { Actor } from '@pingyi/domain'
import { refusalOfAccountMove } from '@pingyi/domain/internal'
import { throwIf } from '../../platform/access/permission.ts'
import { record } from '../../platform/database/audit.ts'
import { update } from '../../platform/database/rows.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { Account } from '../account.ts'
import { accountSubject } from '../account-facts.ts'
import { lockManagedAccount } from './managed-account.ts'

/** A second person confirms whose account it is. From its next request on it sees its talks. */
export async function confirmAccount(tx: Tx, actor: Actor, id: string, version: number): Promise<Account> {
  const account = await lockManagedAccount(tx, actor, id, version)
  throwIf(refusalOfAccountMove(account, actor, 'CONFIRM'))
  const confirmed = await update(tx, Account, account, { passwordGivenById: null })
  record(tx, actor, 'account.confirmed', await accountSubject(tx, id))
  return confirmed
}
