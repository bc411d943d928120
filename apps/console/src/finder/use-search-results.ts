import { useTranslate } from 'react-admin'
import { useGraphqlQuery } from '../api/use-graphql-query.ts'
import { useMe } from '../api/use-me.ts'
import { useDebouncedValue } from '../kit/page/use-debounced-value.ts'
import { useMenu } from '../layout/menu/use-menu.ts'
import { acts, matches } from './pages.ts'
import { type SearchResult, searchQuery, searchResultsOf, searchVariables, sources } from './sources.ts'

/** What fits what was typed: pages and acts at once, records as soon as the server has answered. */
export function useSearchResults(typed: string): { found: SearchResult[]; isFetching: boolean } {
  const translate = useTranslate()
  const { may } = useMe()
  const menu = useMenu()
  const search = useDebouncedValue(typed, 150)
  const asked = sources.filter(({ needs }) => may(needs))
  const records = useGraphqlQuery(searchQuery(asked), search !== '' && asked.length > 0 ? searchVariables(asked, search) : null)
  const pages = menu.flat().map(({ to, typed: keys }) => {
    const title = translate(`layout.menu.${to.slice(1) || 'workbench'}`)
    return { heading: 'finder.headings.pages', title, place: undefined, to, keys }
  })
  const begun = acts
    .filter(({ needs }) => may(needs))
    .map(({ name, to, keys }) => ({ heading: 'finder.headings.acts', title: translate(`finder.acts.${name}`), place: undefined, to, keys }))
  const here = [...pages, ...begun].filter(({ title, keys }) => matches(typed, title, keys))
  const there = search && records.data ? searchResultsOf(records.data) : []
  return { found: typed ? [...here.slice(0, 4), ...there] : here, isFetching: records.isFetching || search !== typed }
}
