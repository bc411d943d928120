import { createElement } from 'react'
import type { Feature } from '../kit/feature.ts'
import { lazyPage } from '../kit/page/lazy-page.ts'
import { accountSelection } from './selections.ts'

const feature: Feature = {
  specs: {
    accounts: { one: 'account', many: 'accounts', fields: accountSelection, has: ['list', 'read'] },
  },
  resources: [{ name: 'accounts', list: lazyPage(() => import('./AccountList.tsx'), 'AccountList'), recordRepresentation: 'username' }],
  routes: [{ path: '/me', element: createElement(lazyPage(() => import('./OwnAccount.tsx'), 'OwnAccount')) }],
}
export default feature
