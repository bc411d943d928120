import { type Actor, type Problem, refuseIf } from '@pingyi/domain'
import { problemsOfPeriodIn } from '@pingyi/domain/internal'
import { Organization } from '../../organizations/organization.ts'
import { allow } from '../../platform/access/allow.ts'
import { findManyReadable, locked } from '../../platform/access/find.ts'
import type { Row, Target } from '../../platform/context.ts'
import { record } from '../../platform/database/audit.ts'
import { amend } from '../../platform/database/rows.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { problemsOfEnd } from '../../platform/problems.ts'
import { Person } from '../person.ts'

/** Refuses a period that reaches beyond the day on which its organisation is dissolved. */
export const problemsOfPlace = (
  places: ReadonlyMap<string, { row: Organization }>,
  { organizationId, toOn = null }: { organizationId?: string | null; toOn?: string | null },
): Problem[] => (organizationId ? problemsOfPeriodIn('organizationId', places.get(organizationId)?.row.dissolvedOn ?? null, toOn) : [])

type Manages = 'PERSON_MANAGE' | 'APPOINTMENT_MANAGE'
type NewPeriod = { personId: string; organizationId: string; fromOn: string; toOn?: string | null }

/** Refuses periods of people or in organisations that the actor does not know or may not manage, and days that do not fit. */
export async function demandPeriods(tx: Tx, actor: Actor, action: Manages, inputs: readonly NewPeriod[]): Promise<void> {
  const all = (key: 'personId' | 'organizationId') => inputs.map(input => input[key])
  await findManyReadable(tx, actor, Person, all('personId'))
  const places = await findManyReadable(tx, actor, Organization, all('organizationId'))
  for (const { facts } of places.values()) allow(actor, action, facts)
  refuseIf(
    inputs.flatMap(input => [...problemsOfPlace(places, input), ...(input.toOn ? problemsOfEnd('toOn', input.toOn, input.fromOn) : [])]),
  )
}

type Period = Row & { fromOn: string; toOn: string | null; organizationId: string | null; version: number }
type Ended = { entity: string; action: Manages; kind: string }

/** Ends a period. The given day is the first one that it no longer covers. */
export async function endPeriod<T extends Period>(
  tx: Tx,
  actor: Actor,
  entity: Target<T>,
  { entity: type, action, kind }: Ended,
  id: string,
  version: number,
  on: string,
): Promise<T> {
  const { row, facts } = await locked(tx, actor, entity, id, version)
  allow(actor, action, facts)
  const place = row.organizationId ? await tx.findOneByOrFail(Organization, { id: row.organizationId }) : null
  refuseIf([...problemsOfEnd('on', on, row.fromOn), ...problemsOfPeriodIn('on', place?.dissolvedOn ?? null, on)])
  const saved = await amend(tx, entity, row, { toOn: on } as Partial<T>)
  record(tx, actor, kind, { type, id, organizationId: saved.organizationId })
  return saved
}
