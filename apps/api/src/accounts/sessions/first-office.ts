import type { DataSource } from 'typeorm'
import { record } from '../../platform/database/audit.ts'
import { insert } from '../../platform/database/rows.ts'
import { transact } from '../../platform/database/transact.ts'
import { Account } from '../account.ts'
import { hashPassword, problemsOfPassword } from './password.ts'
import { newCode } from './random-secrets.ts'
import { setPassword } from './secrets.ts'

const username = 'office'

/** Creates the first office account if there is no account. Prints its password unless one is given. Returns the password if the account was created. */
export async function ensureFirstOffice(db: DataSource, given: string | undefined): Promise<string | undefined> {
  if (await db.manager.exists(Account)) return undefined
  const password = given ?? newCode()
  const hash = await hashPassword(password)
  await transact({ db: db.manager, actor: null }, null, async tx => {
    const account = await insert(tx, Account, { username, status: 'ACTIVE', everywhere: true })
    await setPassword(tx, account.id, hash)
    record(tx, null, 'account.created', { type: 'Account', id: account.id })
  })
  if (given === undefined) console.log(`Sign in as ${username} with the password ${password} (shown this once)`)
  else if ([...problemsOfPassword(given)].length > 0)
    console.warn(`Warning: the password of ${username} is weak; change it after signing in`)
  return password
}
