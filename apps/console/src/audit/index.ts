import type { Feature } from '../shared/feature.ts'
import { page } from '../shared/page.ts'

const feature: Feature = { resources: [{ name: 'auditEvents', list: page(() => import('./AuditList.tsx'), 'AuditList') }] }
export default feature
