import { lazy } from 'react'
import type { Feature } from '../kit/feature.ts'
import { savedViewFields } from './fields.ts'

const feature: Feature = {
  specs: {
    savedViews: { one: 'savedView', many: 'savedViews', fields: savedViewFields, has: ['list'] },
  },
  listTools: [lazy(async () => ({ default: (await import('./ViewMenu.tsx')).ViewMenu<never> }))],
}
export default feature
