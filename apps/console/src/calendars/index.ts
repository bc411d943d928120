import { createElement } from 'react'
import type { Feature } from '../kit/feature.ts'
import { lazyPage } from '../kit/page/lazy-page.ts'

const feature: Feature = {
  routes: [{ path: '/calendars', element: createElement(lazyPage(() => import('./CalendarPage.tsx'), 'CalendarPage')) }],
}
export default feature
