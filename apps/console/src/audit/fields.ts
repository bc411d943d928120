import type { AuditEvent } from '../api/schema.ts'
import { defineFields } from '../kit/fields/define-fields.ts'

export const auditEventFields = defineFields<AuditEvent>()('audit.auditEvents', {
  seq: { zh: '序号', en: 'No.', kind: 'number', list: true },
  at: { zh: '时间', en: 'When', kind: 'moment', list: true },
  by: { zh: '谁', en: 'Who', kind: 'custom', list: true },
  kind: { zh: '做了什么', en: 'What', kind: 'custom', list: { title: true } },
  organization: { zh: '组织', en: 'Organisation', kind: 'record', of: 'organizations', list: true },
})
