import { Refusal, refuseIf } from '@pingyi/domain'
import type { Context } from '../../platform/context.ts'
import { record } from '../../platform/database/audit.ts'
import { update } from '../../platform/database/rows.ts'
import { transact } from '../../platform/database/transact.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { Account } from '../account.ts'
import { accountSubject } from '../account-facts.ts'
import { hashPassword, problemsOfPassword } from './password.ts'
import { setPassword, takeInvitation } from './secrets.ts'
import { asAccount, openSession } from './sign-in.ts'
import { admit, cleared } from './throttle.ts'

/** Sets the password by an invitation, at first or after a reset, and signs in. */
export async function acceptInvitation(context: Context, code: string, password: string): Promise<Context['actor']> {
  refuseIf([...problemsOfPassword(password)])
  const attempt = { address: context.http?.ip ?? '' }
  await admit(attempt)
  const hash = await hashPassword(password)
  const accountId = await transact({ db: context.db, actor: null }, null, tx => accept(tx, code, hash))
  await cleared(attempt)
  return openSession(context, accountId)
}

async function accept(tx: Tx, code: string, hash: string): Promise<string> {
  const accountId = await takeInvitation(tx, code)
  const account = accountId ? await tx.findOne(Account, { where: { id: accountId }, lock: { mode: 'pessimistic_write' } }) : null
  if (account?.status !== 'INVITED') throw new Refusal('WRONG_CREDENTIALS', {})
  await setPassword(tx, account.id, hash)
  await update(tx, Account, account, { status: 'ACTIVE' })
  record(tx, asAccount(account.id), 'account.invitationAccepted', await accountSubject(tx, account.id))
  return account.id
}
