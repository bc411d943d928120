import type { Action } from '@pingyi/domain'
import { type ComponentType, createContext, useContext } from 'react'
import { useResourceDefinitions } from 'react-admin'
import { useMe } from '../../api/use-me.ts'
import { useFeatures } from '../../kit/feature.ts'

export type MenuEntry = {
  to: string
  icon: ComponentType
  needs: readonly Action[]
  atPlace?: true
  /** Its name as it is typed: pinyin and its initials. */
  typed: string
}
export type MenuGroup = readonly MenuEntry[]

/** The whole menu, handed down by `App`. */
export const MenuContext = createContext<readonly MenuGroup[]>([])

/** The menu entries that the reader may open, by what the API grants. */
export function useMenu() {
  const { may, mayAtPlace } = useMe()
  const resources = useResourceDefinitions()
  const routes = new Set(
    useFeatures()
      .flatMap(feature => feature.routes ?? [])
      .map(({ path }) => path),
  )
  return useContext(MenuContext)
    .map(group =>
      group.filter(
        ({ to, needs, atPlace }) =>
          (to === '/' || routes.has(to) || resources[to.slice(1)]?.hasList) &&
          (needs.length === 0 || (atPlace ? mayAtPlace(...needs) : may(...needs))),
      ),
    )
    .filter(group => group.length > 0)
}
