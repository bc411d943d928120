import { record } from '../platform/audit.ts'
import type { Context } from '../platform/context.ts'
import { transact } from '../platform/transact.ts'
import { accountSubject } from './account-facts.ts'
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
