import type { Facts } from '@pingyi/domain'
import type { EntityManager } from 'typeorm'
import { permittedPeople } from '../field/authority/permitted-people.ts'
import { isCalled, Person } from '../people/person.ts'
import { type PageInput, windowOf } from '../platform/access/list.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { allOf, filterBy, numbered, raw, type Where, where } from '../platform/database/where.ts'
import { type ThreadKey, threadOf } from './thread.ts'

const account = "exists (select 1 from accounts c where c.person_id = p.id and c.status <> 'DISABLED')"

/** People who may read the record and have an account. */
export const takesPart = (facts: Facts): Where => allOf([permittedPeople('REVIEW_READ', facts), raw(account)])

export type Mentionable = ThreadKey & { readonly search?: string | null | undefined; readonly page?: PageInput | null | undefined }

/** One page of the people who can be mentioned in a thread, by pinyin. */
export async function mentionable(context: Context, { search, page, ...key }: Mentionable) {
  const actor = signedIn(context)
  const { facts } = await threadOf(context.db, actor, key)
  const { take, skip } = windowOf(page)
  const query = context.db.createQueryBuilder(Person, 'p')
  const others = where`p.id is distinct from ${actor.personId}::uuid`
  filterBy(query, allOf([takesPart(facts), others, ...(search?.trim() ? [isCalled(search, 'p')] : [])]))
  const total = await query.getCount()
  const items = total === 0 ? [] : await query.orderBy('p.pinyin').addOrderBy('p.id').limit(take).offset(skip).getMany()
  return { items, total }
}

/** Which of these people can take part in a thread. */
export async function thoseWhoTakePart(db: EntityManager, facts: Facts, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const { text, values } = numbered(takesPart(facts), 2)
  const rows: { id: string }[] = await db.query(
    `-- who takes part\n select p.id from people p where p.id = any($1::uuid[]) and (${text})`,
    [ids, ...values],
  )
  return new Set(rows.map(({ id }) => id))
}
