import type { Feature } from '../kit/feature.ts'
import { page } from '../kit/page/lazy-page.ts'

const feature: Feature = {
  resources: [
    {
      name: 'measures',
      list: page(() => import('./MeasureList.tsx'), 'MeasureList'),
      show: page(() => import('./MeasurePage.tsx'), 'MeasurePage'),
    },
  ],
}
export default feature
