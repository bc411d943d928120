import type { Feature } from '../shared/feature.ts'
import { page } from '../shared/page.ts'

const feature: Feature = {
  resources: [
    {
      name: 'rectifications',
      list: page(() => import('./RectificationList.tsx'), 'RectificationList'),
      show: page(() => import('./RectificationPage.tsx'), 'RectificationPage'),
    },
  ],
}
export default feature
