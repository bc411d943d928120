import { createElement } from 'react'
import type { Feature } from '../shared/feature.ts'
import { page } from '../shared/page.ts'

const SubjectEvents = page(() => import('./SubjectEvents.tsx'), 'SubjectEvents')

const feature: Feature = {
  routes: [{ path: '/auditEvents/of/:id', element: createElement(SubjectEvents) }],
  resources: [{ name: 'auditEvents', list: page(() => import('./AuditList.tsx'), 'AuditList') }],
}
export default feature
