import { type ComponentType, createContext, type ReactElement, useContext } from 'react'
import type { ResourceProps } from 'react-admin'
import type { ResourceSpec } from '../api/operations/resource.ts'
import type { ListToolProps } from './table/column.ts'

/** The resources that are fetched again after verbs whose names end so; null for everything. */
export type Touches = readonly [nouns: RegExp, resources: readonly string[] | null]

/** What a folder of the console brings to the app: the default export of its `index.ts`. */
export type Feature = {
  /** The pages of its resources. */
  resources?: ResourceProps[]
  /** How its resources are spelled in the API, by name. */
  specs?: Record<string, ResourceSpec>
  /** What its verbs touch. */
  touches?: readonly Touches[]
  /** Pages within the layout that belong to no resource. */
  routes?: { path: string; element: ReactElement }[]
  /** Pages a stranger may open. */
  open?: { path: string; element: ReactElement }[]
  /** Buttons of the top bar. */
  barTools?: readonly ComponentType[]
  /** Buttons above every list. */
  listTools?: readonly ComponentType<ListToolProps>[]
  /** Shown over every page, such as a dialog that opens by itself. */
  overlays?: readonly ComponentType[]
}

/** The features of the app, handed down by `App`: kit and layout show what nouns bring without importing them. */
export const FeaturesContext = createContext<readonly Feature[]>([])

export const useFeatures = () => useContext(FeaturesContext)
