import type { LedgerRow } from '../api/schema.ts'
import { defineFields } from '../kit/fields/define-fields.ts'

/** In the order of the workbook: the five of the office first. */
export const ledgerFields = defineFields<LedgerRow>()('ledger', {
  reviewer: { zh: '点评领导', en: 'Reviewing leader', kind: 'record', of: 'people', list: true },
  subjectName: { zh: '点评党员（组织）', en: 'Member (organisation) reviewed', kind: 'line', list: { title: true } },
  occurredOn: { zh: '点评时间', en: 'Time', kind: 'day', list: { sortable: true } },
  content: { zh: '点评内容', en: 'Content', kind: 'longText', list: { wide: true } },
  rectification: { zh: '整改落实情况', en: 'State of rectification', kind: 'text', list: true },
  organization: { zh: '所在组织', en: 'Organisation', kind: 'record', of: 'organizations', list: { hidden: true } },
  authorityRule: { zh: '点评关系', en: 'Authority', kind: 'custom', list: { hidden: true } },
  form: { zh: '点评形式', en: 'Form', kind: 'custom', list: { hidden: true } },
})
