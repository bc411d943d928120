import { createElement } from 'react'
import type { Feature } from '../kit/feature.ts'
import { lazyPage } from '../kit/page/lazy-page.ts'
import { cycleMore, cycleSelection } from './selections.ts'

const feature: Feature = {
  specs: {
    cycles: { one: 'cycle', many: 'cycles', fields: cycleSelection, more: cycleMore, has: ['list', 'read', 'create', 'update'] },
  },
  resources: [
    {
      name: 'cycles',
      list: lazyPage(() => import('./CycleList.tsx'), 'CycleList'),
      show: lazyPage(() => import('./CycleShow.tsx'), 'CycleShow'),
      create: lazyPage(() => import('./create/CycleCreate.tsx'), 'CycleCreate'),
      edit: lazyPage(() => import('./CycleEdit.tsx'), 'CycleEdit'),
      recordRepresentation: 'name',
    },
  ],
  routes: [
    { path: '/cycles/:id/copy', element: createElement(lazyPage(() => import('./create/CopyCycle.tsx'), 'CopyCycle')) },
    { path: '/cycles/:id/authority', element: createElement(lazyPage(() => import('./authority/AuthorityPage.tsx'), 'AuthorityPage')) },
    { path: '/cycles/:id/coverage', element: createElement(lazyPage(() => import('./coverage/CoveragePage.tsx'), 'CoveragePage')) },
  ],
}
export default feature
