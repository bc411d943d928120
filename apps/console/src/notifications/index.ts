import { createElement } from 'react'
import type { Feature } from '../kit/feature.ts'
import { lazyPage } from '../kit/page/lazy-page.ts'
import { Bell } from './Bell.tsx'

const NotificationsPage = lazyPage(() => import('./NotificationsPage.tsx'), 'NotificationsPage')

const feature: Feature = {
  barTools: [Bell],
  routes: [{ path: '/notifications', element: createElement(NotificationsPage) }],
}
export default feature
