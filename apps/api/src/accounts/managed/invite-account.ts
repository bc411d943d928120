import { type Actor, type Problem, refuseIf } from '@pingyi/domain'
import { Person } from '../../people/person.ts'
import { allow, forbidden } from '../../platform/access/allow.ts'
import { findReadable } from '../../platform/access/find.ts'
import { record } from '../../platform/database/audit.ts'
import { insert } from '../../platform/database/rows.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { Account } from '../account.ts'
import { accountSubject } from '../account-facts.ts'
import { normalUsername, problemsOfUsername, usernameFor } from '../username.ts'
import { allowPosts } from './managed-account.ts'

export type NewAccount = { username?: string | null; personId?: string | null }

/** Creates an account for a person. Only accounts with rights everywhere can create one without a person. */
export async function inviteAccount(tx: Tx, actor: Actor, input: NewAccount): Promise<Account> {
  const personId = input.personId ?? null
  const person = personId ? await allowed(tx, actor, personId) : null
  if (!person && (!actor.everywhere || actor.scopes)) throw forbidden(actor, 'ACCOUNT_MANAGE')
  const username = normalUsername(input.username ?? '') || (person ? await usernameFor(tx, person) : '')
  refuseIf([...problemsOfUsername(username, 'username'), ...(await taken(tx, username, personId))])
  const passwordGivenById = personId && (await hasTalks(tx, personId)) ? actor.accountId : null
  const account = await insert(tx, Account, { username, personId, status: 'INVITED', passwordGivenById })
  record(tx, actor, 'account.invited', await accountSubject(tx, account.id))
  return account
}

async function allowed(tx: Tx, actor: Actor, personId: string): Promise<Person> {
  const { row, facts } = await findReadable(tx, actor, Person, personId)
  allow(actor, 'ACCOUNT_MANAGE', facts)
  await allowPosts(tx, actor, personId)
  return row
}

/** Whether the person is in talks already, which an invitation would open to whoever uses it. */
async function hasTalks(tx: Tx, personId: string): Promise<boolean> {
  const [{ has }] = await tx.query(
    '-- talks of a person\n select exists (select from reviews where confidential and (person_id = $1 or reviewer_id = $1)) as has',
    [personId],
  )
  return has
}

async function taken(tx: Tx, username: string, personId: string | null): Promise<Problem[]> {
  return [
    ...((await tx.existsBy(Account, { username })) ? [{ at: 'username', code: 'TAKEN' } as const] : []),
    ...(personId && (await tx.existsBy(Account, { personId })) ? [{ at: 'personId', code: 'TAKEN' } as const] : []),
  ]
}
