import { type Actor, Refusal } from '@pingyi/domain'
import type { EntityManager } from 'typeorm'
import { allow } from '../platform/access/allow.ts'
import { locked } from '../platform/access/find.ts'
import { today } from '../platform/database/clock.ts'
import type { Tx } from '../platform/database/tx.ts'
import { Account } from './account.ts'

/** The account, locked, for somebody who may manage it: never one's own, and never one that can do more than they. */
export async function lockManagedAccount(tx: Tx, actor: Actor, id: string, version: number): Promise<Account> {
  const { row, facts } = await locked(tx, actor, Account, id, version)
  allow(actor, 'account:manage', facts)
  if (row.id === actor.accountId || (row.everywhere && !actor.everywhere)) throw new Refusal('FORBIDDEN', { action: 'account:manage' })
  if (row.personId) await allowPosts(tx, actor, row.personId)
  return row
}

/** Who makes somebody's invitation can sign in as them: every post of theirs must lie in reach. */
export async function allowPosts(db: EntityManager, actor: Actor, personId: string) {
  const places: { id: string; path: string }[] = await db.query(
    `-- places of somebody's posts
     select o.id, o.path from appointments a left join bodies b on b.id = a.body_id
       join organizations o on o.id = coalesce(a.organization_id, b.organization_id)
     where a.person_id = $1 and (a.to_on is null or a.to_on > $2)`,
    [personId, await today(db)],
  )
  for (const { id, path } of places) allow(actor, 'account:manage', { organizationId: id, path: path.split('/').filter(Boolean), personId })
}
