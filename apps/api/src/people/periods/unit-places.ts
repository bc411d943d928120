import type { Facts } from '@pingyi/domain'
import { topFacts } from '../../field/organizations/top-organization.ts'
import { Organization } from '../../organizations/organization.ts'
import { Unit } from '../../organizations/unit.ts'
import { findByIds } from '../../platform/access/find.ts'
import { readFacts } from '../../platform/access/guard.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { placeOfAffiliation } from '../affiliation.ts'

/** The facts about a unit that people take part in: those of its first organisation, else of the top. An unknown unit is NOT_FOUND. */
export async function demandUnit(tx: Tx, unitId: string): Promise<Facts> {
  await findByIds(tx, Unit, [unitId])
  const [{ id }] = await tx.query(
    `-- the organisation of a unit\n select ${placeOfAffiliation('f')} as id from (select null::uuid as organization_id, $1::uuid as unit_id) f`,
    [unitId],
  )
  return (id && (await readFacts(tx, Organization, [id])).get(id)) || topFacts(tx)
}
