import { createElement } from 'react'
import type { Feature } from '../kit/feature.ts'
import { lazyPage } from '../kit/page/lazy-page.ts'
import { reviewSelection } from './selections.ts'

const feature: Feature = {
  routes: [{ path: '/occasions/:id/row', element: createElement(lazyPage(() => import('./record-one-by-one/RowPage.tsx'), 'RowPage')) }],
  specs: {
    reviews: {
      one: 'review',
      many: 'reviews',
      fields: reviewSelection,
      has: ['list', 'read', 'create', 'update'],
      inputs: { create: 'ReviewInput', update: 'ReviewInput' },
    },
  },
  resources: [
    {
      name: 'reviews',
      list: lazyPage(() => import('./ReviewList.tsx'), 'ReviewList'),
      create: lazyPage(() => import('./record/RecordReviewPage.tsx'), 'RecordReviewPage'),
      edit: lazyPage(() => import('./ReviewRoute.tsx'), 'ReviewRoute'),
    },
  ],
}
export default feature
