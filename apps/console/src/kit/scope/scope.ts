import { createContext, type ReactNode, useContext } from 'react'

export type CycleChoice = {
  id: string
  name: string
  startsOn: string
  endsOn: string
  isPresent: boolean
  organization: { id: string; name: string }
}
export type OrganizationChoice = { id: string; name: string; shortName?: string | null; ancestors?: { id: string; name: string }[] }

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

export const ScopeContext = createContext<Scope | null>(null)

export function useScope(): Scope {
  const scope = useContext(ScopeContext)
  if (!scope) throw new Error('useScope is for pages within the layout')
  return scope
}
