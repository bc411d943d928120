import { createElement } from 'react'
import type { Feature } from '../shared/feature.ts'
import { page } from '../shared/page.ts'

const feature: Feature = {
  routes: [{ path: '/mutual', element: createElement(page(() => import('./MutualPage.tsx'), 'MutualPage')) }],
  resources: [
    { name: 'notReviewed', list: page(() => import('./RosterList.tsx'), 'RosterList') },
    { name: 'rosterEntries', list: page(() => import('./DueList.tsx'), 'DueList') },
  ],
}
export default feature
