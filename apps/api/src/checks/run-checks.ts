import { checkKind } from '@pingyi/domain/internal'
import { mayNamePeople } from '../field/organizations/statistics-places.ts'
import { asOwner, type Context } from '../platform/context.ts'
import type { DataCheck } from './check-types.ts'
import { findingsOf, isPartial, mayCheck, placeOf } from './findings.ts'

const shown = 3

/** Runs all checks that the viewer may run, in one snapshot. Kinds without findings are included. */
export async function runChecks(context: Context, cycleId: string, organizationId: string | null): Promise<DataCheck[]> {
  const place = await placeOf(context, cycleId, organizationId)
  const named = mayNamePeople(context)
  const counting = asOwner(context)
  return context.db.transaction('REPEATABLE READ', async db => {
    const swept: DataCheck[] = []
    for (const kind of checkKind.codes.filter(kind => mayCheck(counting, kind))) {
      const { items, total } = await findingsOf(counting, kind, { ...place, db }, { take: shown, skip: 0 })
      const { severity } = checkKind.members[kind]
      swept.push({ kind, severity, count: total, partial: isPartial(counting, kind), examples: named ? items : [] })
    }
    return swept
  })
}
