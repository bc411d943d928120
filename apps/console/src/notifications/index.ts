import { createElement } from 'react'
import type { Feature } from '../kit/feature.ts'
import { page } from '../kit/page/lazy-page.ts'

const InboxPage = page(() => import('./NotificationsPage.tsx'), 'InboxPage')

const feature: Feature = { routes: [{ path: '/inbox', element: createElement(InboxPage) }] }
export default feature
