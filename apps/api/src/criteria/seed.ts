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
import { ReviewForm } from './review-form.ts'
import { Treatment } from './treatment.ts'

type Revision = Pick<RevisedRow, 'code' | 'revision' | 'name'>
type FirstData = { readonly entity: Target<RevisedRow>; readonly revisions: readonly Revision[] }

const firstData: readonly FirstData[] = [
  { entity: CriteriaSet, revisions: criteriaSets.map(({ subject: subjects, ...set }) => ({ ...set, subjects })) },
  { entity: ReviewForm, revisions: reviewForms },
  { entity: Post, revisions: posts },
  { entity: Treatment, revisions: treatments },
]

/** The rows of the domain's first data that are missing. One statement. */
async function missingRevisions(db: EntityManager): Promise<FirstData[]> {
  const tableOf = (entity: Target<RevisedRow>) => db.connection.getMetadata(entity).tableName
  const tables = firstData.map(({ entity }) => tableOf(entity))
  const known: { of: string; code: string; revision: number }[] = await db.query(
    `-- known vocabulary\n ${tables.map(table => `select '${table}' as of, code, revision from ${table}`).join(' union all ')}`,
  )
  const keys = new Set(known.map(({ of, code, revision }) => `${of} ${code} ${revision}`))
  return firstData
    .map(({ entity, revisions }) => ({
      entity,
      revisions: revisions.filter(({ code, revision }) => !keys.has(`${tableOf(entity)} ${code} ${revision}`)),
    }))
    .filter(({ revisions }) => revisions.length > 0)
}

/** Inserts missing criteria sets, forms, posts and treatments of the domain. Existing rows stay as they are. */
export async function seedVocabulary(tx: Tx, actor: Actor | null): Promise<void> {
  for (const { entity, revisions } of await missingRevisions(tx)) {
    const rows = revisions.map(({ name, ...revision }) => ({ ...revision, nameZh: name.zh, nameEn: name.en }))
    const [first] = await insertMany(tx, entity, rows)
    record(tx, actor, 'vocabulary.loaded', { type: entity.name, id: first!.id })
  }
}

/** The same when a server starts. Opens no transaction if nothing is missing. */
export async function ensureVocabulary(db: EntityManager): Promise<void> {
  if ((await missingRevisions(db)).length > 0) await transact({ db, actor: null }, null, tx => seedVocabulary(tx, null))
}
