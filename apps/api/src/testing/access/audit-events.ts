import { randomUUID } from 'node:crypto'
import type { Actor, Facts } from '@pingyi/domain'
import type { EntityManager } from 'typeorm'
import type { Role } from './cast.ts'
import type { Local } from './place-rows.ts'
import { type Place, places } from './places.ts'
import type { Thing } from './things.ts'

type Made = { things: readonly Thing[]; cast: Record<Role, Actor>; at: (place: Place) => Facts; local: Record<Place, Local> }

/** The text of a talk. The log must never show it. */
export const saidInTalk = '谈话里说的'

/** One event in each place, one of a talk with its text at own, one of each actor without a place, and those of the vocabulary. */
export async function putAuditEvents(db: EntityManager, { things, cast, at, local }: Made): Promise<Thing[]> {
  for (const place of places) await append(db, `at ${place}`, local[place].organizationId, null, [])
  for (const [role, { accountId }] of Object.entries(cast)) await append(db, `by ${role}`, null, accountId, [])
  for (const { id } of things.filter(({ type }) => type === 'Account')) await append(db, 'account.signedIn', null, null, [], id)
  const talk = things.find(({ type, name }) => type === 'Opinion' && name === 'talk at own')!
  const review = things.find(({ type, name }) => type === 'Review' && name === 'talk at own')!
  const [{ id }] = await db.query("insert into audit_texts (id, salt, text) values (gen_random_uuid(), '\\x00', $1) returning id", [
    JSON.stringify(saidInTalk),
  ])
  const row = { id: talk.id, review_id: review.id, text: { $text: id, sha256: '00' } }
  await append(db, 'of a talk at own', local.own.organizationId, null, [{ table: 'opinions', row }])
  const rows: { seq: string; kind: string; organization_id: string | null; account_id: string | null }[] = await db.query(
    'select seq, kind, organization_id, account_id from audit_events',
  )
  const placed = (id: string | null): Facts => places.map(at).find(({ organizationId }) => organizationId === id) ?? { path: [] }
  return rows.map(({ seq, kind, organization_id, account_id }) => ({
    type: 'AuditEvent',
    id: String(seq),
    name: kind,
    facts: { ...placed(organization_id), recordedById: account_id },
  }))
}

const append = (
  db: EntityManager,
  kind: string,
  organizationId: string | null,
  accountId: string | null,
  changes: object[],
  subjectId = randomUUID() as string,
) =>
  db.query(
    `insert into audit_events (account_id, kind, subject_type, subject_id, organization_id, payload)
     values ($1, $2, 'Thing', $5, $3, $4)`,
    [accountId, kind, organizationId, { changes }, subjectId],
  )
