import { createElement } from 'react'
import type { Feature } from '../kit/feature.ts'
import { lazyPage } from '../kit/page/lazy-page.ts'

const PersonHistory = lazyPage(() => import('./HistoryPage.tsx'), 'PersonHistory')
const OrganizationHistory = lazyPage(() => import('./HistoryPage.tsx'), 'OrganizationHistory')

const feature: Feature = {
  routes: [
    { path: '/people/:id/history', element: createElement(PersonHistory) },
    { path: '/organizations/:id/history', element: createElement(OrganizationHistory) },
  ],
}
export default feature
