import { createElement } from 'react'
import type { Feature } from '../kit/feature.ts'
import { lazyPage } from '../kit/page/lazy-page.ts'
import { auditEventSelection } from './selections.ts'

const SubjectEvents = lazyPage(() => import('./SubjectEvents.tsx'), 'SubjectEvents')

const feature: Feature = {
  specs: {
    auditEvents: { one: 'auditEvent', many: 'auditEvents', fields: auditEventSelection, has: ['list'] },
  },
  routes: [{ path: '/auditEvents/of/:id', element: createElement(SubjectEvents) }],
  resources: [{ name: 'auditEvents', list: lazyPage(() => import('./AuditList.tsx'), 'AuditList') }],
}
export default feature
