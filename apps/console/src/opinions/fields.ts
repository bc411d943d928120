import type { Opinion } from '../api/schema.ts'
import { defineFields } from '../kit/fields/define-fields.ts'

export const opinionFields = defineFields<Opinion, never, 'subject'>()('opinions', {
  text: { zh: '内容', en: 'Text', kind: 'longText', list: { wide: true } },
  kind: { zh: '类别', en: 'Kind', kind: 'code', of: 'OpinionKind', list: true },
  subject: { zh: '点评对象', en: 'Subject', kind: 'derived', list: true, page: true },
  review: { zh: '出自点评', en: 'From the review', kind: 'custom', column: 'review_id', list: { roomy: true }, page: true },
  status: { zh: '状态', en: 'Status', kind: 'state', of: 'OpinionStatus', list: true },
  measures: { zh: '措施', en: 'Measures', kind: 'records', list: true },
  rectification: { zh: '整改事项', en: 'Rectification', kind: 'custom', column: 'rectification_id', page: true },
  mergedInto: { zh: '并入', en: 'Merged into', kind: 'custom', column: 'merged_into_id', page: true },
  reason: { zh: '理由', en: 'Reason', kind: 'longText', page: true },
  answer: { zh: '答复', en: 'Answer', kind: 'longText', page: true },
})
