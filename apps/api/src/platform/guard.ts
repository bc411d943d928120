import { type Action, type Actor, action as actions, type Facts, may, type Reach, Refusal, reach } from '@pingyi/domain'
import { inScope } from '@pingyi/domain/internal'
import DataLoader from 'dataloader'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { type EntityManager, In } from 'typeorm'
import { type Context, loader, type Row, type Target } from './context.ts'
import { isUuid } from './ids.ts'
import { relationResolvers } from './relations.ts'
import type { Tx } from './tx.ts'
import { allOf, anyOf, raw, type Where } from './where.ts'

/** Where the facts about a row of `t` are found, as SQL: one spelling for `may`, and for narrowing lists. */
export type FactColumns = {
  readonly organization: string
  /** The same as a condition on the ids of organisations, where a list of `t` would be too slow with the expression. */
  readonly organizationIn?: (ids: readonly string[]) => Where
  readonly person?: string
  readonly reviewer?: string
  /** A query that answers the ids of the reviewers of `t`, where there are several. */
  readonly reviewers?: string
  /** The same of the people it is about. */
  readonly subjects?: string
  readonly recordedBy?: string
  readonly owner?: string
  readonly confidential?: string
  readonly draft?: string
}
type Guard = { readonly read: Action; readonly facts: FactColumns; readonly actions: readonly Action[] }

const guards = new Map<unknown, Guard>()

export function guardOf<T extends Row>(entity: Target<T>): Guard {
  const guard = guards.get(entity)
  if (!guard) throw new Error(`${entity.name} has no guard`)
  return guard
}

/** Says who reads an entity and which actions its verbs ask for; gives it the field `viewerMay`. Declared beside the entity. */
export function guarded<T extends Row>(entity: Target<T>, guard: Guard) {
  guards.set(entity, guard)
  if (guard.actions.length === 0) return
  @Resolver(() => entity)
  class ViewerMay {
    @FieldResolver(() => [String], { description: 'The actions that the viewer may take on it, such as review:return.' })
    async viewerMay(@Root() row: T, @Ctx() context: Context): Promise<Action[]> {
      const facts = await factsOf(context, entity, row.id)
      return guard.actions.filter(action => may(context.actor, action, facts))
    }
  }
  relationResolvers.push(ViewerMay)
}

/** The facts about a row; one statement for all that a request asks at once. */
export const factsOf = <T extends Row>(context: Context, entity: Target<T>, id: string): Promise<Facts> =>
  loader<string, Facts>(
    context,
    `facts ${entity.name}`,
    () =>
      new DataLoader(async ids => {
        const found = await readFacts(context.db, entity, ids)
        return ids.map(one => found.get(one) ?? {})
      }),
  ).load(id)

export async function readFacts<T extends Row>(db: EntityManager, entity: Target<T>, ids: readonly string[]): Promise<Map<string, Facts>> {
  const { facts } = guardOf(entity)
  const { tableName } = db.connection.getMetadata(entity)
  const column = (name: Exclude<keyof FactColumns, 'organizationIn'>, as: string) => (facts[name] ? `, (${facts[name]}) as "${as}"` : '')
  const rows: (Facts & { id: string; tree: string | null })[] = await db.query(
    `-- facts of ${tableName}
     select t.id, o.id as "organizationId", o.path as tree ${column('person', 'personId')} ${column('reviewer', 'reviewerId')}
       ${facts.reviewers ? `, array(${facts.reviewers}) as "reviewerIds"` : ''} ${facts.subjects ? `, array(${facts.subjects}) as "subjectIds"` : ''}
       ${column('recordedBy', 'recordedById')} ${column('owner', 'ownerId')} ${column('confidential', 'confidential')} ${column('draft', 'draft')}
     from ${tableName} t left join organizations o on o.id = (${facts.organization}) where t.id = any($1::uuid[])`,
    [ids],
  )
  return new Map(
    rows.map(({ id, tree, ...known }) => [
      id,
      { draft: false, confidential: false, ...known, path: tree ? tree.split('/').filter(Boolean) : [] },
    ]),
  )
}

/** The row, locked, if the actor can see it and it is still at the version that they saw. Unknown and out of reach answer alike. */
export async function locked<T extends Row>(
  tx: Tx,
  actor: Actor,
  entity: Target<T>,
  id: string,
  version?: number,
): Promise<{ row: T; facts: Facts }> {
  demandScope({ actor }, guardOf(entity).read)
  const row = isUuid(id) ? await tx.findOne(entity, { where: { id } as never, lock: { mode: 'pessimistic_write' } }) : null
  const facts = row ? (await readFacts(tx, entity, [id])).get(id) : undefined
  if (!row || !facts || !may(actor, guardOf(entity).read, facts)) throw new Refusal('NOT_FOUND', { what: entity.name, id })
  if (version !== undefined && row.version !== version) throw new Refusal('STALE', { what: entity.name, id, present: row })
  return { row, facts }
}

/** A row that another write refers to: seen by the actor, or NOT_FOUND. */
export async function seen<T extends Row>(
  tx: EntityManager,
  actor: Actor,
  entity: Target<T>,
  id: string,
): Promise<{ row: T; facts: Facts }> {
  demandScope({ actor }, guardOf(entity).read)
  const row = isUuid(id) ? await tx.findOneBy(entity, { id } as never) : null
  const facts = row ? (await readFacts(tx, entity, [id])).get(id) : undefined
  if (!row || !facts || !may(actor, guardOf(entity).read, facts)) throw new Refusal('NOT_FOUND', { what: entity.name, id })
  return { row, facts }
}

/** Many rows that a write refers to, each seen by the actor, in as few statements as one. */
export async function seenMany<T extends Row>(
  tx: EntityManager,
  actor: Actor,
  entity: Target<T>,
  ids: readonly (string | null | undefined)[],
): Promise<Map<string, { row: T; facts: Facts }>> {
  const asked = [...new Set(ids.filter(id => id !== null && id !== undefined))]
  if (asked.length === 0) return new Map()
  demandScope({ actor }, guardOf(entity).read)
  const known = asked.filter(isUuid)
  const rows = await tx.findBy(entity, { id: In(known) } as never)
  const facts = await readFacts(tx, entity, known)
  const found = new Map(rows.map(row => [row.id, { row, facts: facts.get(row.id) ?? {} }]))
  for (const id of asked) {
    const one = found.get(id)
    if (!one || !may(actor, guardOf(entity).read, one.facts)) throw new Refusal('NOT_FOUND', { what: entity.name, id })
  }
  return found
}

/** Rows that everybody may read, by their ids; one that is not there is NOT_FOUND. `held`: as they stand, until the transaction ends. */
export async function known<T extends Row>(
  tx: EntityManager,
  entity: Target<T>,
  ids: readonly (string | null | undefined)[],
  held?: 'held',
) {
  const asked = [...new Set(ids.filter(id => id !== null && id !== undefined))]
  const where = { id: In(asked.filter(isUuid)) } as never
  const lock = held && ({ order: { id: 'ASC' } as never, lock: { mode: 'for_key_share' } } as const)
  const rows = asked.length === 0 ? [] : await tx.find(entity, { where, ...lock })
  const found = new Map(rows.map(row => [row.id as string, row]))
  for (const id of asked) if (!found.has(id)) throw new Refusal('NOT_FOUND', { what: entity.name, id })
  return found
}

const admitted = new WeakSet<object>()
/** Notes rows that were read as what the viewer may read. */
export function admit<T extends object>(rows: T[]): T[] {
  for (const row of rows) admitted.add(row)
  return rows
}
export const isAdmitted = (row: object) => admitted.has(row)

/** Those of the rows that the viewer may read. */
export async function readable<T extends Row>(context: Context, entity: Target<T>, rows: readonly T[]): Promise<T[]> {
  const facts = await Promise.all(rows.map(row => factsOf(context, entity, row.id)))
  return rows.filter((_, i) => may(context.actor, guardOf(entity).read, facts[i]!))
}

/** Tells a token of the wrong scope which one is missing. */
export const forbidden = (actor: Actor | null, action: Action) =>
  new Refusal('FORBIDDEN', { action, ...(actor && !inScope(actor, action) && { scopes: actions.members[action].scopes }) })

export function allow(actor: Actor, action: Action, facts: Facts) {
  if (!may(actor, action, facts)) throw forbidden(actor, action)
}

/** A token that is not made for reading this is refused: an empty answer would read as if there were nothing. */
export function demandScope({ actor }: Pick<Context, 'actor'>, action: Action) {
  if (actor && !inScope(actor, action)) throw forbidden(actor, action)
}

/** The ids of the organisations below the given ones, themselves included: resolved first, so that lists stay on their index. */
export async function treeIds(context: Pick<Context, 'db' | 'loaders'>, roots: readonly string[]): Promise<string[]> {
  const key = `tree ${[...roots].sort().join()}`
  const known = context.loaders.get(key) as Promise<string[]> | undefined
  if (known) return known
  const asked = roots.length === 0 ? Promise.resolve([]) : below(context.db, roots)
  context.loaders.set(key, asked)
  return asked
}

const below = async (db: EntityManager, roots: readonly string[]): Promise<string[]> => {
  const rows = await db.query(
    `-- tree ids
     select o.id from organizations o where exists
       (select 1 from organizations r where r.id = any($1::uuid[]) and o.path like r.path || '%')`,
    [roots.filter(isUuid)],
  )
  return rows.map(({ id }: { id: string }) => id)
}

/** What of `t` the actor may do `action` to, as a piece of a WHERE: the same grants as `may`. */
export async function inReach(context: Context, columns: FactColumns, action: Action): Promise<Where> {
  const grants: Reach = reach(context.actor, action)
  return anyOf(await Promise.all(grants.map(grant => grantWhere(context, columns, grant))))
}

async function grantWhere(context: Context, columns: FactColumns, grant: Reach[number]): Promise<Where> {
  const pieces: Where[] = []
  const lies = columns.organizationIn ?? (ids => pair(`(${columns.organization}) = any(`, ids, '::uuid[])'))
  if (grant.trees) pieces.push(lies(await treeIds(context, grant.trees)))
  if (grant.organizations) pieces.push(lies(grant.organizations))
  if (grant.reviewerId)
    pieces.push(
      columns.reviewers ? pair('', grant.reviewerId, `::uuid in (${columns.reviewers})`) : same(columns.reviewer, grant.reviewerId),
    )
  if (grant.subjectId)
    pieces.push(columns.subjects ? pair('', grant.subjectId, `::uuid in (${columns.subjects})`) : same(columns.person, grant.subjectId))
  if (grant.recordedById) pieces.push(same(columns.recordedBy, grant.recordedById))
  if (grant.ownerId) pieces.push(same(columns.owner, grant.ownerId))
  if (grant.notConfidential && columns.confidential) pieces.push(raw(`not (${columns.confidential})`))
  if (grant.notDraft && columns.draft) pieces.push(raw(`not (${columns.draft})`))
  if (grant.onlyDraft) pieces.push(raw(columns.draft ? `(${columns.draft})` : 'false'))
  if (grant.aboutOrganization) pieces.push(raw(columns.person ? `(${columns.person}) is null` : 'false'))
  if (grant.notAboutPersonId && columns.person) pieces.push(pair(`(${columns.person}) is distinct from `, grant.notAboutPersonId, '::uuid'))
  return pieces.length === 0 && !grant.everywhere ? raw('false') : allOf(pieces)
}

const pair = (before: string, value: unknown, after: string): Where => ({ parts: [before, after], values: [value] })
const same = (column: string | undefined, id: string): Where => (column ? pair(`(${column}) = `, id, '::uuid') : raw('false'))
