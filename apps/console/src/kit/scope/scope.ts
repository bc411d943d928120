import { cycleStatus } from '@pingyi/domain'
import { createContext, type ReactNode, useContext } from 'react'
import type { Named } from '../../api/common-selections.ts'
import type { Cycle, Organization } from '../../api/schema.ts'

export type CycleChoice = Pick<Cycle, 'id' | 'name' | 'kind' | 'entry' | 'status' | 'startsOn' | 'endsOn' | 'isPresent'> & {
  organization: Named
}
export type OrganizationChoice = Named & Partial<Pick<Organization, 'shortName'>> & { ancestors?: readonly Named[] }

/** The cycle and the organisation that every page shows: chosen once, at the top. */
export type Scope = {
  /** False until both are known. Queries that depend on them wait. */
  ready: boolean
  cycles: readonly CycleChoice[]
  cycle: CycleChoice | null
  cycleId: string | null
  organization: OrganizationChoice | null
  organizationId: string | null
  /** The highest organisation that the reader may see. */
  top: OrganizationChoice | null
  choose: (choice: { cycle?: string; org?: string | null }) => void
  /** What a page of a cycle shows while there is none. */
  withoutCycle?: ReactNode
}

/** False while reviews of the cycle are not even drafted: it is closed. */
export const takesDrafts = (cycle: CycleChoice | null) => cycle !== null && cycleStatus.members[cycle.status].drafts

export const ScopeContext = createContext<Scope | null>(null)

export function useScope(): Scope {
  const scope = useContext(ScopeContext)
  if (!scope) throw new Error('useScope is for pages within the layout')
  return scope
}
