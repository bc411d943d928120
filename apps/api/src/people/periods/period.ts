import { type Actor, type Problem, refuseIf } from '@pingyi/domain'
import type { Organization } from '../../organizations/organization.ts'
import { allow } from '../../platform/access/allow.ts'
import { locked } from '../../platform/access/find.ts'
import type { Row, Target } from '../../platform/context.ts'
import { record } from '../../platform/database/audit.ts'
import { update } from '../../platform/database/rows.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { problemsOfEnd } from '../../platform/problems.ts'

/** Refuses a period that starts in an organisation dissolved by then. */
export function problemsOfPlace(
  places: ReadonlyMap<string, { row: Organization }>,
  organizationId: string | null | undefined,
  fromOn: string,
): Problem[] {
  const dissolvedOn = organizationId ? places.get(organizationId)?.row.dissolvedOn : null
  return dissolvedOn && dissolvedOn <= fromOn ? [{ at: 'organizationId', code: 'NOT_ALLOWED', limit: dissolvedOn }] : []
}

type Period = Row & { fromOn: string; toOn: string | null; organizationId: string | null; version: number }
type Ended = { entity: string; action: 'PERSON_MANAGE' | 'APPOINTMENT_MANAGE'; kind: string }

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
  refuseIf(problemsOfEnd('on', on, row.fromOn))
  const saved = await update(tx, entity, row, { toOn: on } as Partial<T>)
  record(tx, actor, kind, { type, id, organizationId: saved.organizationId })
  return saved
}
