import { type Facts, may } from '@pingyi/domain'
import { auditOwners, guardOf, readFacts } from '../platform/access/guard.ts'
import type { Context, Target } from '../platform/context.ts'
import type { RowChange } from './row-change.ts'

/** Which of these rows have texts that the viewer may read. The log shows no text that is hidden at its own place. */
export async function mayRead(context: Context, rows: readonly RowChange[]): Promise<(row: RowChange) => boolean> {
  const owners = auditOwners(context.db)
  const ownerOf = ({ table, before, after }: RowChange) => {
    const owner = owners.get(table)
    return owner && { entity: owner.entity, id: String((after ?? before)?.[owner.key]) }
  }
  const owned = rows.flatMap(row => ownerOf(row) ?? [])
  const facts = new Map<Target, Map<string, Facts>>()
  for (const entity of new Set(owned.map(one => one.entity))) {
    const ids = new Set(owned.flatMap(one => (one.entity === entity ? one.id : [])))
    facts.set(entity, await readFacts(context.db, entity, [...ids]))
  }
  return row => {
    const owner = ownerOf(row)
    if (!owner) return true
    const known = facts.get(owner.entity)?.get(owner.id)
    return known !== undefined && may(context.actor, guardOf(owner.entity).read, known)
  }
}
