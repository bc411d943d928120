import type { Feature } from '../kit/feature.ts'
import { lazyPage } from '../kit/page/lazy-page.ts'
import { rectificationMore, rectificationSelection } from './selections.ts'

const feature: Feature = {
  specs: {
    rectifications: {
      one: 'rectification',
      many: 'rectifications',
      fields: rectificationSelection,
      more: rectificationMore,
      has: ['list', 'read'],
    },
  },
  resources: [
    {
      name: 'rectifications',
      list: lazyPage(() => import('./RectificationList.tsx'), 'RectificationList'),
      show: lazyPage(() => import('./RectificationPage.tsx'), 'RectificationPage'),
    },
  ],
}
export default feature
