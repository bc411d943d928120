import { createElement } from 'react'
import type { Feature } from '../shared/feature.ts'
import { page } from '../shared/page.ts'

const feature: Feature = {
  resources: [{ name: 'accounts', list: page(() => import('./AccountList.tsx'), 'AccountList'), recordRepresentation: 'username' }],
  routes: [{ path: '/me', element: createElement(page(() => import('./OwnAccount.tsx'), 'OwnAccount')) }],
}
export default feature
