import { createElement } from 'react'
import type { Feature } from '../kit/feature.ts'
import { page } from '../kit/page/lazy-page.ts'

const PersonHistory = page(() => import('./HistoryPage.tsx'), 'PersonHistory')
const OrganizationHistory = page(() => import('./HistoryPage.tsx'), 'OrganizationHistory')

const feature: Feature = {
  routes: [
    { path: '/people/:id/history', element: createElement(PersonHistory) },
    { path: '/organizations/:id/history', element: createElement(OrganizationHistory) },
  ],
}
export default feature
