import { type Actor, Refusal } from '@pingyi/domain'
import { record } from '../platform/database/audit.ts'
import { update } from '../platform/database/rows.ts'
import type { Tx } from '../platform/database/tx.ts'
import { Account } from './account.ts'
import { accountSubject } from './account-facts.ts'
import { lockManagedAccount } from './managed-account.ts'
import { passwordOf } from './sessions/secrets.ts'

/** With a password it is active at once; without one the invitation still stands. */
export async function enableAccount(tx: Tx, actor: Actor, id: string, version: number): Promise<Account> {
  const account = await lockManagedAccount(tx, actor, id, version)
  if (account.status !== 'DISABLED')
    throw new Refusal('MOVE_NOT_ALLOWED', { state: account.status, event: 'ENABLE', allowed: ['DISABLE', 'RESET'] })
  const status = (await passwordOf(tx, id)) === null ? 'INVITED' : 'ACTIVE'
  const enabled = await update(tx, Account, account, { status })
  record(tx, actor, 'account.enabled', await accountSubject(tx, id))
  return enabled
}
