import { createElement } from 'react'
import type { Feature } from '../kit/feature.ts'
import { page } from '../kit/page/lazy-page.ts'

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
    {
      path: '/responsibilities',
      element: createElement(page(() => import('./responsibilities/ResponsibilitiesPage.tsx'), 'ResponsibilitiesPage')),
    },
    { path: '/appointments', element: createElement(page(() => import('./posts/SeatsPage.tsx'), 'SeatsPage')) },
  ],
}
export default feature
