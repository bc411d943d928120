import { createElement } from 'react'
import type { Feature } from '../kit/feature.ts'
import { lazyPage } from '../kit/page/lazy-page.ts'
import { rosterSelection } from './selections.ts'

const feature: Feature = {
  specs: {
    rosterEntries: { one: 'rosterEntry', many: 'rosterEntries', fields: rosterSelection, has: ['list', 'read'] },
    notReviewed: {
      one: 'rosterEntry',
      many: 'notReviewed',
      fields: rosterSelection,
      args: { cycleId: 'ID!', organizationId: 'ID' },
      has: ['list'],
    },
  },
  routes: [{ path: '/mutual', element: createElement(lazyPage(() => import('./MutualPage.tsx'), 'MutualPage')) }],
  resources: [
    { name: 'notReviewed', list: lazyPage(() => import('./NotReviewedList.tsx'), 'NotReviewedList') },
    { name: 'rosterEntries', list: lazyPage(() => import('./DueList.tsx'), 'DueList') },
  ],
}
export default feature
