import { createElement } from 'react'
import type { Feature } from '../shared/feature.ts'
import { page } from '../shared/page.ts'

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
  routes: [{ path: '/occasions/:id/row', element: createElement(page(() => import('./RowPage.tsx'), 'RowPage')) }],
}
export default feature
