import { createHash } from 'node:crypto'
import { Refusal } from '@pingyi/domain'
import type { EntityManager } from 'typeorm'
import type { Context } from '../context.ts'
import type { Tx } from './tx.ts'

type StoredAnswer = { entity: string | null; value: Record<string, unknown> }

/** An answer as stored: the columns of an entity, or plain data. */
function toStored(tx: Tx, answer: unknown): StoredAnswer {
  const entity =
    answer !== null && typeof answer === 'object' && tx.connection.hasMetadata(answer.constructor) ? answer.constructor.name : null
  return { entity, value: answer as Record<string, unknown> }
}

function fromStored(tx: Tx, { entity, value }: StoredAnswer): unknown {
  if (!entity) return value
  const { target, columns } = tx.connection.entityMetadatas.find(({ name }) => name === entity)!
  const times = columns.filter(column => column.type === 'timestamp with time zone' && value[column.propertyName])
  return Object.assign(
    Object.create((target as new () => object).prototype),
    value,
    Object.fromEntries(times.map(({ propertyName }) => [propertyName, new Date(value[propertyName] as string)])),
  )
}

/** Sorts the fields, so that equal bodies have equal fingerprints. */
const canonical = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(canonical)
    : value !== null && typeof value === 'object' && !(value instanceof Date)
      ? Object.fromEntries(
          Object.entries(value)
            .filter(([, one]) => one !== undefined)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([name, one]) => [name, canonical(one)]),
        )
      : value

/** Runs keyed work once. A second caller with the same key waits here and gets the first answer. */
export async function answerOnce<T>(
  tx: Tx,
  { actor, call }: Pick<Context, 'actor' | 'call'>,
  key: string | null | undefined,
  work: () => Promise<T>,
): Promise<T> {
  if (!key || !actor) return work()
  if (key.length > 255) throw new Refusal('INVALID', { problems: [{ at: 'idempotencyKey', code: 'TOO_LONG', limit: 255 }] })
  const fingerprint = createHash('sha256')
    .update(JSON.stringify(canonical(call ?? null)))
    .digest('hex')
  const fresh = await tx.query(
    '-- claim idempotency key\n insert into idempotency_keys (account_id, key, fingerprint) values ($1, $2, $3) on conflict do nothing returning key',
    [actor.accountId, key, fingerprint],
  )
  if (fresh.length > 0) {
    const answer = await work()
    await tx.query('-- keep answer\n update idempotency_keys set answer = $3 where account_id = $1 and key = $2', [
      actor.accountId,
      key,
      JSON.stringify(toStored(tx, answer)),
    ])
    return answer
  }
  const [known] = await tx.query('-- known answer\n select fingerprint, answer from idempotency_keys where account_id = $1 and key = $2', [
    actor.accountId,
    key,
  ])
  if (known.fingerprint !== fingerprint) throw new Refusal('KEY_REUSED', { key })
  return fromStored(tx, known.answer) as T
}

/** Deletes answers after thirty days. They hold personal text, and no client is offline for longer. */
export const forgetOldAnswers = (db: EntityManager) =>
  db.query("-- forget old answers\n delete from idempotency_keys where recorded_at < now() - interval '30 days'")
