import type { Feature } from '../kit/feature.ts'
import { page } from '../kit/page/lazy-page.ts'
import { ledgerFields } from './fields.ts'

const feature: Feature = {
  specs: {
    ledger: { one: 'ledger', many: 'ledger', fields: ledgerFields, has: ['list'] },
  },
  resources: [{ name: 'ledger', list: page(() => import('./LedgerList.tsx'), 'LedgerList') }],
}
export default feature
