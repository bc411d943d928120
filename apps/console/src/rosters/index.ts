import { createElement } from 'react'
import type { Feature } from '../kit/feature.ts'
import { page } from '../kit/page/lazy-page.ts'
import { rosterFields } from './fields.ts'

const feature: Feature = {
  specs: {
    rosterEntries: { one: 'rosterEntry', many: 'rosterEntries', fields: rosterFields, has: ['list', 'read'] },
    notReviewed: {
      one: 'rosterEntry',
      many: 'notReviewed',
      fields: rosterFields,
      has: ['list'],
    },
  },
  routes: [{ path: '/mutual', element: createElement(page(() => import('./MutualPage.tsx'), 'MutualPage')) }],
  resources: [
    { name: 'notReviewed', list: page(() => import('./NotReviewedList.tsx'), 'RosterList') },
    { name: 'rosterEntries', list: page(() => import('./DueList.tsx'), 'DueList') },
  ],
}
export default feature
