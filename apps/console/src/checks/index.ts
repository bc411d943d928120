import { createElement } from 'react'
import type { Feature } from '../kit/feature.ts'
import { page } from '../kit/page/lazy-page.ts'

const feature: Feature = {
  routes: [
    { path: '/checks', element: createElement(page(() => import('./ChecksPage.tsx'), 'ChecksPage')) },
    { path: '/checks/:kind', element: createElement(page(() => import('./FindingsPage.tsx'), 'FindingsPage')) },
  ],
}
export default feature
