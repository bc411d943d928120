import { type ReactNode, useEffect } from 'react'
import { useGetList, useGetOne, useStore } from 'react-admin'
import { useLocation, useSearchParams } from 'react-router-dom'
import type { Named } from '../../api/common-selections.ts'
import { useMe } from '../../api/use-me.ts'
import { isNotFound } from '../../kit/refusal/refusal.ts'
import { type CycleChoice, type OrganizationChoice, type Scope, ScopeContext } from '../../kit/scope/scope.ts'

type Listed = OrganizationChoice & { parent: Named | null }

/** Keeps the chosen cycle and organisation in the address (`?cycle=…&org=…`) through navigation and reload. */
export function ScopeProvider({ children, withoutCycle = null }: { children: ReactNode; withoutCycle?: ReactNode }) {
  const { me } = useMe()
  const [params, setParams] = useSearchParams()
  const { pathname } = useLocation()
  const [kept, keep] = useStore<{ cycle?: string; org?: string }>(`scope.${me?.account.id ?? ''}`, {})
  const cycles = useGetList<CycleChoice>(
    'cycles',
    { pagination: { page: 1, perPage: 100 }, sort: { field: 'startsOn', order: 'DESC' } },
    { enabled: me !== null },
  )
  const organizations = useGetList<Listed>(
    'organizations',
    { pagination: { page: 1, perPage: 100 }, sort: { field: 'ordinal', order: 'ASC' } },
    { enabled: me !== null },
  )
  const asked = params.get('org') ?? kept.org
  const one = useGetOne<OrganizationChoice>('organizations', { id: asked ?? '' }, { enabled: me !== null && Boolean(asked) })

  const top =
    me?.posts.find(post => post.organization)?.organization ?? me?.memberOf[0] ?? organizations.data?.find(({ parent }) => !parent) ?? null
  /** One that is there no more, such as of an import taken back, or was never read, is not held on to; one that cannot be read again just now is. */
  const isGone = isNotFound(one.error) || (one.isError && !one.data)
  const organization = isGone || !asked ? top : one.data?.id === asked ? one.data : null
  const known = (id: string | null | undefined) => cycles.data?.find(cycle => cycle.id === id)
  const cycle =
    known(params.get('cycle')) ?? known(kept.cycle) ?? cycles.data?.find(({ isPresent }) => isPresent) ?? cycles.data?.[0] ?? null
  const cycleId = cycle?.id ?? null
  const organizationId = organization?.id ?? null

  useEffect(() => {
    const missing = (cycleId && params.get('cycle') !== cycleId) || (organizationId && params.get('org') !== organizationId)
    /** While the next page loads, the address is already its own: then it is left alone. */
    const settled = window.location.pathname === pathname
    if (missing && settled)
      setParams(
        before => {
          const after = new URLSearchParams(before)
          if (cycleId) after.set('cycle', cycleId)
          if (organizationId) after.set('org', organizationId)
          return after
        },
        { replace: true },
      )
    if ((cycleId && kept.cycle !== cycleId) || (organizationId && kept.org !== organizationId))
      keep({ ...(cycleId && { cycle: cycleId }), ...(organizationId && { org: organizationId }) })
  }, [cycleId, organizationId, params, setParams, kept, keep, pathname])

  const choose: Scope['choose'] = ({ cycle: newCycle, org }) => {
    const after = new URLSearchParams(params)
    if (newCycle) after.set('cycle', newCycle)
    if (org !== undefined) after.set('org', org ?? top?.id ?? '')
    for (const ofFormerScope of ['page', 'counted', 'distinct']) after.delete(ofFormerScope)
    setParams(after)
  }
  const ready = !cycles.isPending && !organizations.isPending && (organization !== null || (!asked && top === null) || one.isError)
  const value: Scope = { ready, cycles: cycles.data ?? [], cycle, cycleId, organization, organizationId, top, choose, withoutCycle }
  return <ScopeContext.Provider value={value}>{children}</ScopeContext.Provider>
}
