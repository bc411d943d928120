import type { Feature } from '../shared/feature.ts'
import { page } from '../shared/page.ts'

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
