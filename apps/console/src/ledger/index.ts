import type { Feature } from '../kit/feature.ts'
import { lazyPage } from '../kit/page/lazy-page.ts'
import { ledgerSelection } from './selections.ts'

const feature: Feature = {
  specs: {
    ledger: { one: 'ledger', many: 'ledger', fields: ledgerSelection, filter: 'LedgerFilter!', has: ['list'] },
  },
  resources: [{ name: 'ledger', list: lazyPage(() => import('./LedgerList.tsx'), 'LedgerList') }],
}
export default feature
