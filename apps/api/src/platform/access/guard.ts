import { type Action, type Facts, may, Refusal } from '@pingyi/domain'
import DataLoader from 'dataloader'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { EntityManager, SelectQueryBuilder } from 'typeorm'
import { type Context, loader, type Row, type Target } from '../context.ts'
import { personalColumns } from '../database/columns.ts'
import type { Where } from '../database/where.ts'
import { ActionEnum } from '../graphql/enums.ts'
import { relationResolvers } from '../graphql/relations.ts'
import { treeTable } from './tree.ts'

/** SQL expressions for the facts about a row `t`. Both single checks and list filters use them. */
export type FactColumns = {
  readonly organization: string
  /** The condition that the organisation is one of the ids, if the plain expression is too slow in lists. */
  readonly organizationIn?: (ids: readonly string[]) => Where
  readonly person?: string
  readonly reviewer?: string
  /** A query for the ids of several reviewers. */
  readonly reviewers?: string
  /** A query for the ids of several subjects. */
  readonly subjects?: string
  readonly recordedBy?: string
  readonly owner?: string
  readonly confidential?: string
  readonly draft?: string
  /** The closed cycle that the row is part of, or null: then nothing of it is written. */
  readonly closedCycle?: string
  /** The ids of the people and organisations that it was disclosed to, as an array. */
  readonly disclosedTo?: string
}
type Guard = {
  readonly read: Action
  readonly facts: FactColumns
  readonly actions: readonly Action[]
  /** The tables whose texts the audit log shows only to readers of this row, with their keys to it. Its own, if it holds personal text, unless told. */
  readonly audited?: Readonly<Record<string, string>>
}

const guards = new Map<Target, Guard>()

/** The entities with fields that ask for the facts about a row. */
const asked = new Set<Target>()
export const asksFacts = (entity: Target) => void asked.add(entity)

export function guardOf<T extends Row>(entity: Target<T>): Guard {
  const guard = guards.get(entity)
  if (!guard) throw new Error(`${entity.name} has no guard`)
  return guard
}

export type AuditOwner = { readonly entity: Target; readonly key: string }

/** By table: the row that decides who reads its texts in the audit log, and the key to that row. */
export function auditOwners(db: EntityManager): ReadonlyMap<string, AuditOwner> {
  const owners = new Map<string, AuditOwner>()
  for (const [entity, { audited }] of guards) {
    const { tableName } = db.connection.getMetadata(entity)
    const keys = audited ?? (personalColumns(tableName).size > 0 ? { [tableName]: 'id' } : {})
    for (const [table, key] of Object.entries(keys)) owners.set(table, { entity, key })
  }
  return owners
}

/** Declares who may read an entity and which actions its verbs need. Adds the field `viewerMay`. Stands beside the entity. */
export function guarded<T extends Row>(entity: Target<T>, guard: Guard) {
  guards.set(entity, guard)
  if (guard.actions.length === 0) return
  asksFacts(entity)
  @Resolver(() => entity)
  class ViewerMay {
    @FieldResolver(() => [ActionEnum], { description: 'The actions that the viewer may take on it, whatever its state.' })
    async viewerMay(@Root() row: T, @Ctx() context: Context): Promise<Action[]> {
      const facts = await factsOf(context, entity, row.id)
      return guard.actions.filter(action => may(context.actor, action, facts))
    }
  }
  relationResolvers.push(ViewerMay)
}

const factsLoader = <T extends Row>(context: Context, entity: Target<T>) =>
  loader<string, RowFacts>(
    context,
    `facts ${entity.name}`,
    () =>
      new DataLoader(async ids => {
        const found = await readFacts(context.db, entity, ids)
        return ids.map(one => found.get(one) ?? {})
      }),
  )

/** Loads the facts about a row. One statement serves all loads of a request. */
export const factsOf = <T extends Row>(context: Context, entity: Target<T>, id: string): Promise<RowFacts> =>
  factsLoader(context, entity).load(id)

export async function readFacts<T extends Row>(
  db: EntityManager,
  entity: Target<T>,
  ids: readonly string[],
): Promise<Map<string, RowFacts>> {
  const { tableName } = db.connection.getMetadata(entity)
  const rows: { id: string; facts: StoredFacts }[] = await db.query(
    `-- facts of ${tableName}\n select t.id, ${factsSql(db, entity)} as facts from ${tableName} t where t.id = any($1::uuid[])`,
    [ids],
  )
  return new Map(rows.map(({ id, facts }) => [id, fromStored(facts)]))
}

/** The facts about a row by which it is read and written. */
export type RowFacts = Facts & { readonly closedCycleId?: string | null }

/** Why a row is not written, or null: its cycle is closed. */
export const refusalOfClosed = ({ closedCycleId }: RowFacts): Refusal | null =>
  closedCycleId ? new Refusal('CYCLE_CLOSED', { cycleId: closedCycleId }) : null

/** The types of the schema whose rows are frozen with their cycle. */
export const freezesWithCycle = (type: string) => [...guards].some(([entity, { facts }]) => entity.name === type && facts.closedCycle)

type StoredFacts = Omit<RowFacts, 'path'> & { readonly tree: string | null }
const fromStored = ({ tree, ...facts }: StoredFacts): RowFacts => ({
  draft: false,
  confidential: false,
  ...facts,
  path: tree ? tree.split('/').filter(Boolean) : [],
})

/** The facts about a row `t` as one JSON value. */
function factsSql<T extends Row>(db: EntityManager, entity: Target<T>): string {
  const { facts } = guardOf(entity)
  const values = {
    personId: facts.person,
    reviewerId: facts.reviewer,
    reviewerIds: facts.reviewers && `array(${facts.reviewers})`,
    subjectIds: facts.subjects && `array(${facts.subjects})`,
    recordedById: facts.recordedBy,
    ownerId: facts.owner,
    confidential: facts.confidential,
    draft: facts.draft,
    closedCycleId: facts.closedCycle,
    disclosedTo: facts.disclosedTo,
  }
  const pairs = Object.entries(values).flatMap(([name, value]) => (value ? `, '${name}', (${value})` : []))
  // `offset 0`: the organisation is found once, not compared with each row of the tree.
  return `(select jsonb_build_object('organizationId', place.id, 'tree', place.path ${pairs.join('')})
    from (select (${facts.organization}) as id offset 0) lies left join ${treeTable(db)} place on place.id = lies.id)`
}

/** The rows of a query on `t`, narrowed to those that the viewer may read. */
export const readRows = async <T extends Row>(context: Context, entity: Target<T>, query: SelectQueryBuilder<T>): Promise<T[]> =>
  admit(await rowsWithFacts(context, entity, query))

/** The rows of a query on `t`. The facts that its fields may ask for come with them: `viewerMay` costs no statement. */
export async function rowsWithFacts<T extends Row>(context: Context, entity: Target<T>, query: SelectQueryBuilder<T>): Promise<T[]> {
  if (!asked.has(entity)) return query.getMany()
  const selected = query.addSelect(factsSql(context.db, entity), 'facts')
  const { entities, raw } = await selected.getRawAndEntities<{ facts: StoredFacts }>()
  for (const [i, { id }] of entities.entries()) factsLoader(context, entity).prime(id, fromStored(raw[i]!.facts))
  return entities
}

const admitted = new WeakSet<object>()
/** Marks rows as read through a check of what the viewer may read. */
function admit<T extends object>(rows: T[]): T[] {
  for (const row of rows) admitted.add(row)
  return rows
}
export const isAdmitted = (row: object) => admitted.has(row)

/** Keeps the rows that the viewer may read. */
export async function readable<T extends Row>(context: Context, entity: Target<T>, rows: readonly T[]): Promise<T[]> {
  const facts = await Promise.all(rows.map(row => factsOf(context, entity, row.id)))
  return rows.filter((_, i) => may(context.actor, guardOf(entity).read, facts[i]!))
}
