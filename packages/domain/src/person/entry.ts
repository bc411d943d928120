import type { Problem } from '../problem.ts'
import type { AffiliationClass } from './affiliation-class.ts'
import { type PoliticalStatus, standingOf } from './political-status.ts'

type Entry = {
  readonly politicalStatus?: PoliticalStatus | null | undefined
  readonly organizationId?: string | null | undefined
  readonly unitId?: string | null | undefined
  readonly classes?: readonly AffiliationClass[] | null | undefined
}

/**
 * What is wrong with somebody entered at a place. Members are so in an organisation; anybody else takes part there,
 * or in a unit, in at least one class.
 */
export function problemsOfEntry({ politicalStatus, organizationId, unitId, classes }: Entry): Problem[] {
  const takesPart = Boolean(classes?.length)
  if (standingOf(politicalStatus))
    return [
      ...(unitId ? [{ at: 'unitId', code: 'NOT_ALLOWED' } as const] : []),
      ...(takesPart ? [{ at: 'classes', code: 'NOT_ALLOWED' } as const] : []),
    ]
  if (organizationId && unitId) return [{ at: 'unitId', code: 'NOT_ALLOWED' }]
  if (takesPart) return organizationId || unitId ? [] : [{ at: 'organizationId', code: 'MISSING' }]
  return organizationId || unitId ? [{ at: 'classes', code: 'MISSING' }] : []
}
