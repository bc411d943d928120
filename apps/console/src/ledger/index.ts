import type { Feature } from '../kit/feature.ts'
import { page } from '../kit/page/lazy-page.ts'

const feature: Feature = { resources: [{ name: 'ledger', list: page(() => import('./LedgerList.tsx'), 'LedgerList') }] }
export default feature
