import { useScope } from '../layout/scope.ts'
import { useAsk } from '../shared/use-ask.ts'
import { useText } from '../shared/use-text.ts'
import type { CycleWithAuthority } from './facts.ts'
import { authorityQuery } from './queries.ts'

/** The authority matrix of the chosen cycle. */
export function useAuthority() {
  const { cycleId } = useScope()
  return useAsk<{ cycle: CycleWithAuthority }>(authorityQuery, { id: cycleId }, { enabled: Boolean(cycleId) }).data?.cycle ?? null
}

/** Its rules, to choose from. */
export function useAuthorityChoices() {
  const text = useText()
  return (useAuthority()?.authority.rules ?? []).map(({ code, name }) => ({ id: code, name: text(name) }))
}
