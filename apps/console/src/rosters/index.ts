import { createElement } from 'react'
import type { Feature } from '../kit/feature.ts'
import { page } from '../kit/page/lazy-page.ts'

const feature: Feature = {
  routes: [{ path: '/mutual', element: createElement(page(() => import('./MutualPage.tsx'), 'MutualPage')) }],
  resources: [
    { name: 'notReviewed', list: page(() => import('./NotReviewedList.tsx'), 'RosterList') },
    { name: 'rosterEntries', list: page(() => import('./DueList.tsx'), 'DueList') },
  ],
}
export default feature
