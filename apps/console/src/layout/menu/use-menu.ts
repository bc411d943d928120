import { useResourceDefinitions } from 'react-admin'
import { useMe } from '../../api/use-me.ts'
import { features } from '../../features.ts'
import { menu } from '../../menu.ts'

const routes = new Set(features.flatMap(feature => feature.routes ?? []).map(({ path }) => path))

/** What the reader may open, by what the API grants. */
export function useMenu() {
  const { may, mayAtPlace } = useMe()
  const resources = useResourceDefinitions()
  return menu
    .map(group =>
      group.filter(
        ({ to, needs, atPlace }) =>
          (to === '/' || routes.has(to) || resources[to.slice(1)]?.hasList) &&
          (needs.length === 0 || (atPlace ? mayAtPlace(...needs) : may(...needs))),
      ),
    )
    .filter(group => group.length > 0)
}
