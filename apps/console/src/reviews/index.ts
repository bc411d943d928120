import type { Feature } from '../kit/feature.ts'
import { page } from '../kit/page/lazy-page.ts'

const feature: Feature = {
  resources: [
    {
      name: 'reviews',
      list: page(() => import('./ReviewList.tsx'), 'ReviewList'),
      create: page(() => import('./record/RecordReviewPage.tsx'), 'RecordPage'),
      edit: page(() => import('./ReviewRoute.tsx'), 'ReviewRoute'),
    },
  ],
}
export default feature
