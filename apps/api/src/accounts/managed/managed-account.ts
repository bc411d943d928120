import { type Actor, type Facts, may, Refusal } from '@pingyi/domain'
import type { EntityManager } from 'typeorm'
import { allow } from '../../platform/access/allow.ts'
import { locked } from '../../platform/access/find.ts'
import { factsOf } from '../../platform/access/guard.ts'
import type { Context } from '../../platform/context.ts'
import { todaySql } from '../../platform/database/clock.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { loadValue } from '../../platform/graphql/relations.ts'
import { Account } from '../account.ts'

/** Actors manage neither the account they are using nor one with more rights than theirs. */
const isBeyond = (actor: Actor, { id, everywhere }: Account) => id === actor.accountId || (everywhere && !actor.everywhere)

/** Locks an account that the actor may manage. */
export async function lockManagedAccount(tx: Tx, actor: Actor, id: string, version: number): Promise<Account> {
  const { row, facts } = await locked(tx, actor, Account, id, version)
  allow(actor, 'ACCOUNT_MANAGE', facts)
  if (isBeyond(actor, row)) throw new Refusal('FORBIDDEN', { action: 'ACCOUNT_MANAGE' })
  if (row.personId) await allowPosts(tx, actor, row.personId)
  return row
}

/** An inviter could sign in as the person, so all posts of the person must be within the inviter's reach. */
export async function allowPosts(db: EntityManager, actor: Actor, personId: string) {
  for (const place of (await placesOfPosts(db, [personId])).get(personId) ?? []) allow(actor, 'ACCOUNT_MANAGE', place)
}

/** True if the viewer may manage the account. */
export async function mayManage(context: Context, account: Account): Promise<boolean> {
  const { actor } = context
  const { id, personId } = account
  if (!actor || isBeyond(actor, account) || !may(actor, 'ACCOUNT_MANAGE', await factsOf(context, Account, id))) return false
  const places = personId ? await loadValue(context, 'places of posts', ({ db }, ids) => placesOfPosts(db, ids), personId) : null
  return (places ?? []).every(place => may(actor, 'ACCOUNT_MANAGE', place))
}

/** The organisations in which these people hold posts, today or later. */
async function placesOfPosts(db: EntityManager, personIds: readonly string[]): Promise<Map<string, Facts[]>> {
  const rows: { personId: string; id: string; path: string }[] = await db.query(
    `-- places of people's posts
     select a.person_id as "personId", o.id, o.path from appointments a left join bodies b on b.id = a.body_id
       join organizations o on o.id = coalesce(a.organization_id, b.organization_id)
     where a.person_id = any($1::uuid[]) and (a.to_on is null or a.to_on > ${todaySql})`,
    [personIds],
  )
  const places = Map.groupBy(rows, ({ personId }) => personId)
  return new Map(
    personIds.map(personId => [
      personId,
      (places.get(personId) ?? []).map(({ id, path }) => ({ organizationId: id, path: path.split('/').filter(Boolean), personId })),
    ]),
  )
}
