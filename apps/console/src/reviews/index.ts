import { createElement } from 'react'
import type { Feature } from '../kit/feature.ts'
import { page } from '../kit/page/lazy-page.ts'
import { reviewFields } from './fields.ts'

const feature: Feature = {
  routes: [{ path: '/occasions/:id/row', element: createElement(page(() => import('./record-one-by-one/RowPage.tsx'), 'RowPage')) }],
  specs: {
    reviews: {
      one: 'review',
      many: 'reviews',
      fields: reviewFields,
      has: ['list', 'read', 'create', 'update'],
      updatesWhole: true,
    },
  },
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
