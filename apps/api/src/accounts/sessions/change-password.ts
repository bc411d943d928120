import { type Actor, Refusal, refuseIf } from '@pingyi/domain'
import { forbidden } from '../../platform/access/allow.ts'
import { type Context, signedIn } from '../../platform/context.ts'
import { record } from '../../platform/database/audit.ts'
import { transact } from '../../platform/database/transact.ts'
import { accountSubject } from '../account-facts.ts'
import { hashPassword, isPassword, problemsOfPassword } from './password.ts'
import { beginSession, endSessions, passwordOf, setPassword } from './secrets.ts'
import { admit, cleared } from './throttle.ts'

/** Changes the password and ends all sessions. This browser continues in a new one. */
export async function changePassword(context: Context, present: string, password: string): Promise<true> {
  const actor = signedIn(context)
  if (actor.scopes !== null) throw forbidden(actor, 'ACCESS_TOKEN_MANAGE')
  refuseIf([...problemsOfPassword(password)])
  await checkPresent(context, actor, present)
  const hash = await hashPassword(password)
  const session = await transact(context, null, async tx => {
    await setPassword(tx, actor.accountId, hash)
    await endSessions(tx, actor.accountId)
    record(tx, actor, 'account.passwordChanged', await accountSubject(tx, actor.accountId))
    return beginSession(tx, actor.accountId)
  })
  context.http?.setSession(session)
  return true
}

/** Attempts are counted apart from sign-in: a stolen session must neither guess the password nor lock out its owner. */
async function checkPresent({ db, http }: Context, { accountId }: Actor, present: string) {
  const attempt = { address: http?.ip ?? '', username: `password of ${accountId}` }
  await admit(attempt)
  if (!(await isPassword(await passwordOf(db, accountId), present))) throw new Refusal('WRONG_CREDENTIALS', {})
  await cleared(attempt)
}
