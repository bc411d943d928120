import { createElement } from 'react'
import type { Feature } from '../shared/feature.ts'
import { page } from '../shared/page.ts'

const feature: Feature = {
  resources: [
    {
      name: 'cycles',
      list: page(() => import('./CycleList.tsx'), 'CycleList'),
      show: page(() => import('./CycleShow.tsx'), 'CycleShow'),
      create: page(() => import('./CycleCreate.tsx'), 'CycleCreate'),
      edit: page(() => import('./CycleEdit.tsx'), 'CycleEdit'),
      recordRepresentation: 'name',
    },
  ],
  routes: [
    { path: '/cycles/:id/copy', element: createElement(page(() => import('./CopyCycle.tsx'), 'CopyCycle')) },
    { path: '/cycles/:id/authority', element: createElement(page(() => import('./AuthorityPage.tsx'), 'AuthorityPage')) },
    { path: '/cycles/:id/coverage', element: createElement(page(() => import('./CoveragePage.tsx'), 'CoveragePage')) },
  ],
}
export default feature
