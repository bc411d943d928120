import type { Feature } from '../shared/feature.ts'
import { page } from '../shared/page.ts'

const feature: Feature = {
  resources: [
    {
      name: 'reviews',
      list: page(() => import('./ReviewList.tsx'), 'ReviewList'),
      create: page(() => import('./RecordPage.tsx'), 'RecordPage'),
      edit: page(() => import('./ReviewRoute.tsx'), 'ReviewRoute'),
    },
  ],
}
export default feature
