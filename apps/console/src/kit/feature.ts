import type { ReactElement } from 'react'
import type { ResourceProps } from 'react-admin'

/** What a folder of the console brings to the app: the default export of its `index.ts`. */
export type Feature = {
  resources?: ResourceProps[]
  /** Pages within the layout that belong to no resource. */
  routes?: { path: string; element: ReactElement }[]
  /** Pages a stranger may open. */
  open?: { path: string; element: ReactElement }[]
}
