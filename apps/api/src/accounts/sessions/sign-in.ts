import { setTimeout as wait } from 'node:timers/promises'
import { type Actor, Refusal } from '@pingyi/domain'
import type { Context } from '../../platform/context.ts'
import { record } from '../../platform/database/audit.ts'
import { transact } from '../../platform/database/transact.ts'
import { Account } from '../account.ts'
import { accountSubject } from '../account-facts.ts'
import { normalUsername } from '../username.ts'
import { failuresOf } from './failures.ts'
import { identify } from './identify.ts'
import { isPassword } from './password.ts'
import { beginSession, passwordOf } from './secrets.ts'
import { admit, cleared } from './throttle.ts'

const refusedAfter = 120

/** Starts a session. All failures give the same answer after the same time. */
export async function signIn(context: Context, typed: string, password: string): Promise<Context['actor']> {
  const began = performance.now()
  const username = normalUsername(typed)
  const account = await context.db.findOneBy(Account, { username })
  const attempt = { address: context.http?.ip ?? '', username }
  const isTheirs = account !== null && context.actor?.accountId === account.id && context.actor.scopes === null
  await admit(
    isTheirs ? { address: attempt.address } : { ...attempt, earlierFailures: account ? await failuresOf(context.db, account.id) : 0 },
  )
  const stored = account && account.status === 'ACTIVE' ? await passwordOf(context.db, account.id) : null
  if (!(await isPassword(stored, password)) || !account) {
    if (account) await noteFailure(context, account.id)
    await wait(Math.max(0, refusedAfter - (performance.now() - began)))
    throw new Refusal('WRONG_CREDENTIALS', {})
  }
  await cleared(attempt)
  return openSession(context, account.id)
}

/** Signs the browser in to this account in a new session. */
export async function openSession(context: Context, accountId: string): Promise<Context['actor']> {
  const session = await transact(context, null, async tx => {
    const account = await tx.findOne(Account, { where: { id: accountId }, lock: { mode: 'pessimistic_read' } })
    if (account?.status !== 'ACTIVE') throw new Refusal('WRONG_CREDENTIALS', {})
    record(tx, asAccount(accountId), 'account.signedIn', await accountSubject(tx, accountId))
    return beginSession(tx, accountId, context.secretId)
  })
  const identity = await identify(context.db, { session })
  context.http?.setSession(session)
  return Object.assign(context, { actor: identity?.actor ?? null }).actor
}

/** The account as an actor, before its posts are loaded. */
export const asAccount = (accountId: string): Actor => ({
  accountId,
  personId: null,
  everywhere: false,
  posts: [],
  memberOf: [],
  scopes: null,
})

const noteFailure = (context: Context, accountId: string) =>
  transact({ db: context.db, actor: null }, null, async tx => {
    record(tx, null, 'account.signInFailed', await accountSubject(tx, accountId))
  })
