import { type Actor, type Facts, may, Refusal } from '@pingyi/domain'
import { type EntityManager, In } from 'typeorm'
import type { Row, Target } from '../context.ts'
import type { Tx } from '../database/tx.ts'
import { isUuid } from '../ids.ts'
import { demandScope, notFound } from './allow.ts'
import { guardOf, type RowFacts, readFacts, refusalOfClosed } from './guard.ts'
import { throwIf } from './permission.ts'

/** The row with its facts, if the actor may read it. Unknown and unreadable rows are both NOT_FOUND. */
async function demandFacts<T extends Row>(
  tx: EntityManager,
  actor: Actor,
  entity: Target<T>,
  id: string,
  row: T | null,
): Promise<{ row: T; facts: RowFacts }> {
  const facts = row ? (await readFacts(tx, entity, [id])).get(id) : undefined
  if (!row || !facts || !may(actor, guardOf(entity).read, facts)) throw notFound(entity, id)
  return { row, facts }
}

/** Locks a row that the actor may read, at the version that they saw. One of a closed cycle is refused, unless the cycle is reopened. */
export async function locked<T extends Row>(
  tx: Tx,
  actor: Actor,
  entity: Target<T>,
  id: string,
  version?: number,
  evenClosed = false,
): Promise<{ row: T; facts: Facts }> {
  demandScope({ actor }, guardOf(entity).read)
  const present = isUuid(id) ? await tx.findOne(entity, { where: { id } as never, lock: { mode: 'pessimistic_write' } }) : null
  const { row, facts } = await demandFacts(tx, actor, entity, id, present)
  if (version !== undefined && row.version !== version) throw new Refusal('STALE', { what: entity.name, id, present: row })
  if (!evenClosed) throwIf(refusalOfClosed(facts))
  return { row, facts }
}

/** Finds a row that the actor may read, or refuses with NOT_FOUND. */
export async function findReadable<T extends Row>(
  tx: EntityManager,
  actor: Actor,
  entity: Target<T>,
  id: string,
): Promise<{ row: T; facts: Facts }> {
  demandScope({ actor }, guardOf(entity).read)
  return demandFacts(tx, actor, entity, id, isUuid(id) ? await tx.findOneBy(entity, { id } as never) : null)
}

/** Like `findReadable` for many ids, with the same number of statements. */
export async function findManyReadable<T extends Row>(
  tx: EntityManager,
  actor: Actor,
  entity: Target<T>,
  ids: readonly (string | null | undefined)[],
): Promise<Map<string, { row: T; facts: Facts }>> {
  const wanted = [...new Set(ids.filter(id => id !== null && id !== undefined))]
  if (wanted.length === 0) return new Map()
  demandScope({ actor }, guardOf(entity).read)
  const known = wanted.filter(isUuid)
  const rows = await tx.findBy(entity, { id: In(known) } as never)
  const facts = await readFacts(tx, entity, known)
  const found = new Map(rows.map(row => [row.id, { row, facts: facts.get(row.id) ?? {} }]))
  for (const id of wanted) {
    const one = found.get(id)
    if (!one || !may(actor, guardOf(entity).read, one.facts)) throw notFound(entity, id)
  }
  return found
}

/** Finds rows that everybody may read; a missing one is NOT_FOUND. `held` keeps them unchanged until the transaction ends. */
export async function findByIds<T extends Row>(
  tx: EntityManager,
  entity: Target<T>,
  ids: readonly (string | null | undefined)[],
  held?: 'held',
) {
  const wanted = [...new Set(ids.filter(id => id !== null && id !== undefined))]
  const where = { id: In(wanted.filter(isUuid)) } as never
  const lock = held && ({ order: { id: 'ASC' } as never, lock: { mode: 'for_key_share' } } as const)
  const rows = wanted.length === 0 ? [] : await tx.find(entity, { where, ...lock })
  const found = new Map(rows.map(row => [row.id as string, row]))
  for (const id of wanted) if (!found.has(id)) throw notFound(entity, id)
  return found
}
