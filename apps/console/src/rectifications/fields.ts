import type { Rectification, Round } from '../api/schema.ts'
import { defineFields } from '../kit/fields/define-fields.ts'

/** The deadline and the status are those of the current round. */
export const rectificationFields = defineFields<Rectification, never, 'subject' | 'dueOn' | 'status'>()('rectifications', {
  subject: { zh: '整改对象', en: 'By', kind: 'derived', list: true },
  opinions: { zh: '意见', en: 'Opinions', kind: 'records', list: { wide: true } },
  reviewers: { zh: '点评人', en: 'Reviewers', kind: 'records', list: true, page: true },
  dueOn: { zh: '期限', en: 'Deadline', kind: 'derived', list: { sortable: true }, page: true },
  lateness: { zh: '时限', en: 'Lateness', kind: 'code', of: 'Lateness', list: { hidden: true } },
  status: { zh: '状态', en: 'Status', kind: 'derived', list: true },
  measures: { zh: '措施', en: 'Measures', kind: 'records', list: { roomy: true } },
  cycle: { zh: '点评计划', en: 'Review plan', kind: 'record', of: 'cycles', page: true },
})

export const roundFields = defineFields<Round>()('rectifications.rounds', {
  cause: { zh: '原因分析', en: 'Cause', kind: 'longText', page: true },
  reason: { zh: '退回理由', en: 'Reason of the return', kind: 'longText', page: true },
  acceptedOn: { zh: '验收日期', en: 'Accepted on', kind: 'day', page: true },
  evaluation: { zh: '验收评价', en: 'Evaluation', kind: 'longText', page: true },
})
