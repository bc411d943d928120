import { createElement } from 'react'
import type { Feature } from '../shared/feature.ts'
import { page } from '../shared/page.ts'

const feature: Feature = {
  routes: [{ path: '/calendars', element: createElement(page(() => import('./CalendarPage.tsx'), 'CalendarPage')) }],
}
export default feature
