import { createElement } from 'react'
import type { Feature } from '../kit/feature.ts'
import { page } from '../kit/page/lazy-page.ts'

const feature: Feature = {
  resources: [
    {
      name: 'occasions',
      list: page(() => import('./OccasionList.tsx'), 'OccasionList'),
      create: page(() => import('./OccasionCreate.tsx'), 'OccasionCreate'),
      edit: page(() => import('./OccasionEdit.tsx'), 'OccasionEdit'),
      show: page(() => import('./OccasionShow.tsx'), 'OccasionShow'),
    },
  ],
  routes: [
    { path: '/occasions/:id/row', element: createElement(page(() => import('../reviews/record-one-by-one/RowPage.tsx'), 'RowPage')) },
  ],
}
export default feature
