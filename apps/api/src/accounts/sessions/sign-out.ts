import type { Context } from '../../platform/context.ts'
import { record } from '../../platform/database/audit.ts'
import { transact } from '../../platform/database/transact.ts'
import { accountSubject } from '../account-facts.ts'
import { endSession } from './secrets.ts'

export async function signOut(context: Context): Promise<true> {
  const { actor, secretId } = context
  if (actor && actor.scopes === null && secretId)
    await transact(context, null, async tx => {
      await endSession(tx, secretId)
      record(tx, actor, 'account.signedOut', await accountSubject(tx, actor.accountId))
    })
  context.http?.setSession(null)
  return true
}
