import { createElement } from 'react'
import type { Feature } from '../kit/feature.ts'
import { page } from '../kit/page/lazy-page.ts'

const feature: Feature = {
  routes: [{ path: '/calendars', element: createElement(page(() => import('./CalendarPage.tsx'), 'CalendarPage')) }],
}
export default feature
