import { createElement } from 'react'
import type { Feature } from '../kit/feature.ts'
import { page } from '../kit/page/lazy-page.ts'
import { cycleFields, cycleMore } from './fields.ts'

const feature: Feature = {
  specs: {
    cycles: { one: 'cycle', many: 'cycles', fields: cycleFields, more: cycleMore, has: ['list', 'read', 'create', 'update'] },
  },
  resources: [
    {
      name: 'cycles',
      list: page(() => import('./CycleList.tsx'), 'CycleList'),
      show: page(() => import('./CycleShow.tsx'), 'CycleShow'),
      create: page(() => import('./create/CycleCreate.tsx'), 'CycleCreate'),
      edit: page(() => import('./CycleEdit.tsx'), 'CycleEdit'),
      recordRepresentation: 'name',
    },
  ],
  routes: [
    { path: '/cycles/:id/copy', element: createElement(page(() => import('./create/CopyCycle.tsx'), 'CopyCycle')) },
    { path: '/cycles/:id/authority', element: createElement(page(() => import('./authority/AuthorityPage.tsx'), 'AuthorityPage')) },
    { path: '/cycles/:id/coverage', element: createElement(page(() => import('./coverage/CoveragePage.tsx'), 'CoveragePage')) },
  ],
}
export default feature
