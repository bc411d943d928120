import { createElement } from 'react'
import type { Feature } from '../kit/feature.ts'
import { page } from '../kit/page/lazy-page.ts'

const SubjectEvents = page(() => import('./SubjectEvents.tsx'), 'SubjectEvents')

const feature: Feature = {
  routes: [{ path: '/auditEvents/of/:id', element: createElement(SubjectEvents) }],
  resources: [{ name: 'auditEvents', list: page(() => import('./AuditList.tsx'), 'AuditList') }],
}
export default feature
