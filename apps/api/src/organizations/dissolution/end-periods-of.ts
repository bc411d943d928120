import { Membership } from '../../people/membership.ts'
import type { Row, Target } from '../../platform/context.ts'
import { insertMany, remove, updateMany } from '../../platform/database/rows.ts'
import type { Tx } from '../../platform/database/tx.ts'

type Period = Row & { fromOn: string; toOn: string | null; version: number }

/** Ends the periods on a day. One that would only begin on it or later never begins, so it is taken out; the audit log keeps it. */
export async function endPeriodsOf<T extends Period>(tx: Tx, entity: Target<T>, periods: readonly T[], on: string): Promise<void> {
  const begun = periods.filter(({ fromOn }) => fromOn < on)
  await updateMany(tx, entity, begun.map(({ id, version }) => ({ id, version, toOn: on })) as never)
  await remove(
    tx,
    entity,
    periods.filter(({ fromOn }) => fromOn >= on).map(({ id }) => id),
  )
}

/** Goes on with memberships in another organisation: from the day on, or from their first day where that is later. */
export async function continueMembershipsIn(tx: Tx, memberships: readonly Membership[], organizationId: string, on: string): Promise<void> {
  await insertMany(
    tx,
    Membership,
    memberships.map(({ id: _, version: __, recordedAt: ___, ...held }) => ({
      ...held,
      organizationId,
      fromOn: held.fromOn > on ? held.fromOn : on,
    })),
  )
}
