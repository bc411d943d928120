import type { Actor } from '@pingyi/domain'
import { Account } from '../accounts/account.ts'
import { tiesOf } from '../accounts/sessions/identify.ts'
import { hashPassword } from '../accounts/sessions/password.ts'
import { setPassword } from '../accounts/sessions/secrets.ts'
import { record } from '../platform/database/audit.ts'
import { today } from '../platform/database/clock.ts'
import { insert } from '../platform/database/rows.ts'
import { transact } from '../platform/database/transact.ts'
import { auditor, branchSecretary, clerk, committeeSecretary, instructor, leaders, membersOf, type SamplePerson } from './people.ts'
import { branches } from './place.ts'
import type { World } from './world.ts'

/** One account for each role. */
const usernames: readonly (readonly [string, SamplePerson])[] = [
  ['clerk', clerk],
  ['secretary', committeeSecretary],
  ...leaders.map((leader, i) => [`leader${i + 1}`, leader] as const),
  ...branches.map((_, i) => [`branch${i + 1}`, branchSecretary(i)] as const),
  ['instructor', instructor],
  ['auditor', auditor],
  ['member', membersOf(0)[1]!],
]

export type People = { readonly secretary: Actor; readonly leader: Actor; readonly heads: readonly Actor[] }

/** Creates the accounts with this password and returns the actors of the sample. */
export async function makeAccounts(world: World, password: string): Promise<People> {
  const actors = new Map<string, Actor>()
  for (const [username, person] of usernames) actors.set(username, await makeAccount(world, username, person, password))
  const actor = (username: string) => actors.get(username)!
  return { secretary: actor('secretary'), leader: actor('leader1'), heads: branches.map((_, i) => actor(`branch${i + 1}`)) }
}

async function makeAccount({ db, office, personId }: World, username: string, person: SamplePerson, password: string): Promise<Actor> {
  const id = personId(person)
  const hash = await hashPassword(password)
  const account = await transact({ db, actor: office }, null, async tx => {
    const made = await insert(tx, Account, { username, personId: id, status: 'ACTIVE', everywhere: false })
    await setPassword(tx, made.id, hash)
    record(tx, office, 'account.created', { type: 'Account', id: made.id })
    return made
  })
  return { accountId: account.id, personId: id, everywhere: false, scopes: null, ...(await tiesOf(db, id, await today(db))) }
}
