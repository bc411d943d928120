import { createElement } from 'react'
import type { Feature } from '../shared/feature.ts'
import { page } from '../shared/page.ts'

const StatisticsPage = page(() => import('./StatisticsPage.tsx'), 'StatisticsPage')

const feature: Feature = { routes: [{ path: '/statistics', element: createElement(StatisticsPage) }] }
export default feature
