import { useGraphqlQuery } from '../api/use-graphql-query.ts'
import { useLocalizedText } from '../kit/i18n/use-localized-text.ts'
import { useScope } from '../kit/scope/scope.ts'
import { authorityQuery } from './queries.ts'

/** The authority matrix of the chosen cycle. */
export function useAuthority() {
  const { cycleId } = useScope()
  return useGraphqlQuery(authorityQuery, cycleId ? { id: cycleId } : null).data?.cycle ?? null
}

/** Its rules, to choose from. */
export function useAuthorityChoices() {
  const text = useLocalizedText()
  return (useAuthority()?.authority.rules ?? []).map(({ code, name }) => ({ id: code, name: text(name) }))
}
