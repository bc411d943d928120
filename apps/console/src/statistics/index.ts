import { createElement } from 'react'
import type { Feature } from '../kit/feature.ts'
import { lazyPage } from '../kit/page/lazy-page.ts'

const StatisticsPage = lazyPage(() => import('./StatisticsPage.tsx'), 'StatisticsPage')

const feature: Feature = { routes: [{ path: '/statistics', element: createElement(StatisticsPage) }] }
export default feature
