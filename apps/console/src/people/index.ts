import { createElement } from 'react'
import type { Feature } from '../shared/feature.ts'
import { page } from '../shared/page.ts'

const feature: Feature = {
  resources: [
    {
      name: 'people',
      list: page(() => import('./PersonList.tsx'), 'PersonList'),
      show: page(() => import('./PersonShow.tsx'), 'PersonShow'),
      edit: page(() => import('./PersonEdit.tsx'), 'PersonEdit'),
      create: page(() => import('./PersonCreate.tsx'), 'PersonCreate'),
      recordRepresentation: 'name',
    },
  ],
  routes: [
    { path: '/responsibilities', element: createElement(page(() => import('./ResponsibilitiesPage.tsx'), 'ResponsibilitiesPage')) },
    { path: '/appointments', element: createElement(page(() => import('./SeatsPage.tsx'), 'SeatsPage')) },
  ],
}
export default feature
