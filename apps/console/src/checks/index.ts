import { createElement } from 'react'
import type { Feature } from '../kit/feature.ts'
import { lazyPage } from '../kit/page/lazy-page.ts'

const feature: Feature = {
  routes: [
    { path: '/checks', element: createElement(lazyPage(() => import('./ChecksPage.tsx'), 'ChecksPage')) },
    { path: '/checks/:kind', element: createElement(lazyPage(() => import('./FindingsPage.tsx'), 'FindingsPage')) },
  ],
}
export default feature
