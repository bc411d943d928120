import type { Feature } from '../kit/feature.ts'
import { page } from '../kit/page/lazy-page.ts'

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
