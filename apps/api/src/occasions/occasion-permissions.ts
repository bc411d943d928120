import { Refusal } from '@pingyi/domain'
import type { EntityManager } from 'typeorm'
import { permission } from '../platform/access/permission.ts'
import { loadValue } from '../platform/graphql/relations.ts'
import { Occasion } from './occasion.ts'

/** The occasions with reviews, drafts included. */
export async function reviewed(db: EntityManager, ids: readonly string[]): Promise<Map<string, true>> {
  const rows: { id: string }[] = await db.query(
    `-- occasions with reviews
     select distinct occasion_id as id from reviews where occasion_id = any($1::uuid[])`,
    [ids],
  )
  return new Map(rows.map(({ id }) => [id, true]))
}

/** Why an occasion cannot be deleted: it has a review. Otherwise null. */
export const refusalOfDeletion = (id: string, isReviewed: boolean): Refusal | null =>
  isReviewed ? new Refusal('FROZEN', { what: 'Occasion', id }) : null

permission(Occasion, 'mayUpdate', {
  actions: ['OCCASION_MANAGE'],
  description: 'True if the viewer may change it, and who was there.',
})

permission(Occasion, 'mayDelete', {
  actions: ['OCCASION_MANAGE'],
  refusal: async ({ id }, context) =>
    refusalOfDeletion(id, (await loadValue(context, 'reviewed occasions', ({ db }, ids) => reviewed(db, ids), id)) ?? false),
  description: 'True if the viewer may delete it now: no review was ever recorded at it.',
})
