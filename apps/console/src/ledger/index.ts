import type { Feature } from '../kit/feature.ts'
import { lazyPage } from '../kit/page/lazy-page.ts'
import { ledgerFields } from './fields.ts'

const feature: Feature = {
  specs: {
    ledger: { one: 'ledger', many: 'ledger', fields: ledgerFields, has: ['list'] },
  },
  resources: [{ name: 'ledger', list: lazyPage(() => import('./LedgerList.tsx'), 'LedgerList') }],
}
export default feature
