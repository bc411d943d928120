import { lazy } from 'react'
import type { Feature } from '../kit/feature.ts'
import { savedViewSelection } from './selections.ts'

const feature: Feature = {
  specs: {
    savedViews: { one: 'savedView', many: 'savedViews', fields: savedViewSelection, has: ['list'] },
  },
  touches: [[/SavedView$/, ['savedViews']]],
  listTools: [lazy(async () => ({ default: (await import('./ViewMenu.tsx')).ViewMenu<never> }))],
}
export default feature
