import type { Feature } from '../kit/feature.ts'
import { page } from '../kit/page/lazy-page.ts'
import { rectificationFields, rectificationMore } from './fields.ts'

const feature: Feature = {
  specs: {
    rectifications: {
      one: 'rectification',
      many: 'rectifications',
      fields: rectificationFields,
      more: rectificationMore,
      has: ['list', 'read'],
    },
  },
  resources: [
    {
      name: 'rectifications',
      list: page(() => import('./RectificationList.tsx'), 'RectificationList'),
      show: page(() => import('./RectificationPage.tsx'), 'RectificationPage'),
    },
  ],
}
export default feature
