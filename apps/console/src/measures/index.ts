import type { Feature } from '../kit/feature.ts'
import { lazyPage } from '../kit/page/lazy-page.ts'
import { measureSelection } from './selections.ts'

const feature: Feature = {
  specs: {
    measures: { one: 'measure', many: 'measures', fields: measureSelection, has: ['list', 'read', 'create', 'update'] },
  },
  resources: [
    {
      name: 'measures',
      list: lazyPage(() => import('./MeasureList.tsx'), 'MeasureList'),
      show: lazyPage(() => import('./MeasurePage.tsx'), 'MeasurePage'),
    },
  ],
}
export default feature
