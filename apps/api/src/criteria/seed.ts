import { type Actor, criteriaSets, posts, reviewForms, treatments } from '@pingyi/domain'
import type { EntityManager } from 'typeorm'
import { Post } from '../people/post.ts'
import type { Target } from '../platform/context.ts'
import { record } from '../platform/database/audit.ts'
import { insertMany } from '../platform/database/rows.ts'
import { transact } from '../platform/database/transact.ts'
import type { Tx } from '../platform/database/tx.ts'
import type { RevisedRow } from '../platform/revisions/revised-row.ts'
import { CriteriaSet } from './criteria-set.ts'
import type { FirstData } from './first-data/first-data.ts'
import { ReviewForm } from './review-form.ts'
import { Treatment } from './treatment.ts'

/** The words of the campaign of 2010 to 2012, as the county summaries have them: those of the sample bureau. */
export const campaignData: FirstData = { criteriaSets, reviewForms, posts, treatments }

type Revision = Pick<RevisedRow, 'code' | 'revision' | 'name'>
type Rows = { readonly entity: Target<RevisedRow>; readonly revisions: readonly Revision[] }

const rowsOf = ({ criteriaSets, reviewForms, posts, treatments }: FirstData): readonly Rows[] => [
  { entity: CriteriaSet, revisions: criteriaSets.map(({ subject: subjects, ...set }) => ({ ...set, subjects })) },
  { entity: ReviewForm, revisions: reviewForms },
  { entity: Post, revisions: posts },
  { entity: Treatment, revisions: treatments },
]

/** What stands in tables that are empty yet. One statement. */
async function missingRows(db: EntityManager, data: FirstData): Promise<Rows[]> {
  const tableOf = (entity: Target<RevisedRow>) => db.connection.getMetadata(entity).tableName
  const rows = rowsOf(data)
  const filled: { of: string }[] = await db.query(
    `-- known vocabulary\n ${rows.map(({ entity }) => `select '${tableOf(entity)}' as of where exists (select from ${tableOf(entity)})`).join(' union all ')}`,
  )
  return rows.filter(({ entity }) => !filled.some(({ of }) => of === tableOf(entity)))
}

/** Inserts criteria sets, forms, posts and treatments where there are none at all. What the office has made of them stays. */
export async function seedVocabulary(tx: Tx, actor: Actor | null, data: FirstData): Promise<void> {
  for (const { entity, revisions } of await missingRows(tx, data)) {
    const rows = revisions.map(({ name, ...revision }) => ({ ...revision, nameZh: name.zh, nameEn: name.en }))
    const [first] = await insertMany(tx, entity, rows)
    record(tx, actor, 'vocabulary.loaded', { type: entity.name, id: first!.id })
  }
}

/** The same when a server starts. Opens no transaction if nothing is missing. */
export async function ensureVocabulary(db: EntityManager, data: FirstData): Promise<void> {
  if ((await missingRows(db, data)).length > 0) await transact({ db, actor: null }, null, tx => seedVocabulary(tx, null, data))
}
