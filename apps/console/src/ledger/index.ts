import type { Feature } from '../shared/feature.ts'
import { page } from '../shared/page.ts'

const feature: Feature = { resources: [{ name: 'ledger', list: page(() => import('./LedgerList.tsx'), 'LedgerList') }] }
export default feature
