import { type Actor, may, type Problem } from '@pingyi/domain'
import { In } from 'typeorm'
import { Organization } from '../organizations/organization.ts'
import { Responsibility } from '../people/responsibility.ts'
import { readFacts } from '../platform/access/guard.ts'
import { recordEach } from '../platform/database/audit.ts'
import { insertMany, updateMany } from '../platform/database/rows.ts'
import type { Tx } from '../platform/database/tx.ts'
import type { HandoverInput, WorkItem } from './handover-parts.ts'

type Duties = { rows: readonly Responsibility[]; held: readonly Responsibility[]; problems: readonly Problem[] }

const sameDuty = (one: Responsibility, other: Responsibility) => one.organizationId === other.organizationId && one.kind === other.kind
const holdsOn = ({ fromOn, toOn }: Responsibility, on: string) => fromOn <= on && (toOn === null || toOn > on)

/** Locks contact points and areas. Returns the obstacles to handing each of them over. */
export async function problemsOfResponsibilities(
  tx: Tx,
  actor: Actor,
  { toPersonId, on }: HandoverInput,
  pieces: readonly WorkItem[],
): Promise<Duties> {
  if (pieces.length === 0) return { rows: [], held: [], problems: [] }
  const ids = pieces.map(({ id }) => id)
  const rows = await tx.find(Responsibility, { where: { id: In(ids) }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } })
  const facts = await readFacts(tx, Responsibility, ids)
  const held = await tx.findBy(Responsibility, { personId: toPersonId })
  const places = await tx.findBy(Organization, { id: In(rows.map(({ organizationId }) => organizationId)) })
  const dissolvedOn = new Map(places.map(place => [place.id, place.dissolvedOn]))
  const problems = rows.flatMap((row): Problem[] => {
    const at = `items.${row.kind}:${row.id}`
    const over = dissolvedOn.get(row.organizationId)
    if (!may(actor, 'APPOINTMENT_MANAGE', facts.get(row.id)!)) return [{ at, code: 'NOT_ALLOWED' }]
    if (row.fromOn >= on) return [{ at, code: 'ENDS_BEFORE_START', limit: row.fromOn }]
    if (over && over <= on) return [{ at, code: 'OUTSIDE_PERIOD', limit: over }]
    const later = held.some(
      other => sameDuty(row, other) && !holdsOn(other, on) && other.fromOn > on && (!row.toOn || other.fromOn < row.toOn),
    )
    return later ? [{ at, code: 'OVERLAPS' }] : []
  })
  return { rows, held, problems }
}

/** Ends each on the day and starts it for the successor, unless the successor already holds it. */
export async function moveResponsibilities(tx: Tx, actor: Actor, { toPersonId, on }: HandoverInput, { rows, held }: Duties) {
  const ended = await updateMany(
    tx,
    Responsibility,
    rows.map(({ id, version }) => ({ id, version, toOn: on })),
  )
  const subjects = (all: readonly Responsibility[]) => all.map(({ id, organizationId }) => ({ type: 'Responsibility', id, organizationId }))
  recordEach(tx, actor, 'responsibility.ended', subjects(ended), (_, row) => String(row.id))
  const begun = await insertMany(
    tx,
    Responsibility,
    rows
      .filter(row => !held.some(other => sameDuty(row, other) && holdsOn(other, on)))
      .map(({ organizationId, kind, toOn }) => ({ personId: toPersonId, organizationId, kind, fromOn: on, toOn })),
  )
  recordEach(tx, actor, 'responsibility.created', subjects(begun), (_, row) => String(row.id))
}
