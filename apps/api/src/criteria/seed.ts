import { type Actor, criteriaSets, posts, reviewForms, treatments } from '@pingyi/domain'
import type { EntityManager } from 'typeorm'
import { Post } from '../people/post.ts'
import type { Row, Target } from '../platform/context.ts'
import { record } from '../platform/database/audit.ts'
import { insertMany } from '../platform/database/rows.ts'
import { transact } from '../platform/database/transact.ts'
import type { Tx } from '../platform/database/tx.ts'
import { CriteriaSet } from './criteria-set.ts'
import { ReviewForm } from './review-form.ts'
import { Treatment } from './treatment.ts'

type Revision = { readonly code: string; readonly revision: number; readonly name: { readonly zh: string; readonly en: string } }

const head = ({ code, revision, name }: Revision) => ({ code, revision, nameZh: name.zh, nameEn: name.en })
const rowsOf = {
  criteriaSets: criteriaSets.map(one => ({
    ...head(one),
    subjects: one.subject,
    announced: one.announced,
    criteria: one.criteria,
    scale: one.scale,
    source: one.source,
  })),
  reviewForms: reviewForms.map(one => ({
    ...head(one),
    subjects: one.subjects,
    parts: one.parts,
    occasions: one.occasions,
    confidential: one.confidential,
    scheduled: one.scheduled,
    source: one.source,
  })),
  posts: posts.map(one => ({ ...head(one), capability: one.capability, source: one.source })),
  treatments: treatments.map(one => ({ ...head(one), applies: one.applies, act: one.act, orders: one.orders, source: one.source })),
}

type Missing = { readonly [K in keyof typeof rowsOf]: (typeof rowsOf)[K] }

/** What of the domain's first data has no row yet: one statement. */
async function missingVocabulary(db: EntityManager): Promise<Missing> {
  const known: { kind: string; code: string; revision: number }[] = await db.query(
    `-- known vocabulary
     select 'criteriaSets' as kind, code, revision from criteria_sets union all select 'reviewForms', code, revision from review_forms
     union all select 'posts', code, revision from posts union all select 'treatments', code, revision from treatments`,
  )
  const has = (kind: string, { code, revision }: { code: string; revision: number }) =>
    known.some(one => one.kind === kind && one.code === code && one.revision === revision)
  const entries = Object.entries(rowsOf).map(([kind, rows]) => [kind, rows.filter(row => !has(kind, row))])
  return Object.fromEntries(entries)
}

async function fill<T extends Row>(tx: Tx, actor: Actor | null, entity: Target<T>, rows: readonly object[]) {
  const [first] = await insertMany(tx, entity, rows as never)
  if (first) record(tx, actor, 'vocabulary.loaded', { type: entity.name, id: first.id })
}

/** Loads the domain's criteria sets, forms, posts and treatments that have no row yet; what is there stays as it is. */
export async function seedVocabulary(tx: Tx, actor: Actor | null): Promise<void> {
  const missing = await missingVocabulary(tx)
  await fill(tx, actor, CriteriaSet, missing.criteriaSets)
  await fill(tx, actor, ReviewForm, missing.reviewForms)
  await fill(tx, actor, Post, missing.posts)
  await fill(tx, actor, Treatment, missing.treatments)
}

/** The same at the start of a server: no transaction where nothing is missing. */
export async function ensureVocabulary(db: EntityManager): Promise<void> {
  const missing = Object.values(await missingVocabulary(db))
  if (missing.some(rows => rows.length > 0)) await transact({ db, actor: null }, null, tx => seedVocabulary(tx, null))
}
