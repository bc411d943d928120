import type { Review } from '../api/schema.ts'
import { defineFields } from '../kit/fields/define-fields.ts'

export const reviewFields = defineFields<Review, never, 'subject' | 'marks' | 'recorded'>()('reviews', {
  occurredOn: { zh: '点评日期', en: 'Date of the review', kind: 'day', list: { sortable: true }, page: true },
  reviewer: { zh: '点评人', en: 'Reviewer', kind: 'record', of: 'people', list: true, page: true },
  subject: { zh: '点评对象', en: 'Subject', kind: 'derived', list: { title: true } },
  form: { zh: '点评形式', en: 'Form', kind: 'custom', column: 'form_id', list: true, page: true },
  authorityRule: { zh: '点评关系', en: 'Authority', kind: 'custom', list: { roomy: true }, page: true },
  status: { zh: '状态', en: 'Status', kind: 'state', of: 'ReviewStatus', list: true },
  marks: { zh: '备注', en: 'Notes', kind: 'derived', list: true },
  opinions: { zh: '意见', en: 'Opinions', kind: 'records', list: true },
  capacity: { zh: '身份', en: 'Capacity', kind: 'code', of: 'SubjectCapacity', page: true },
  occasion: { zh: '会议或活动', en: 'Occasion', kind: 'custom', column: 'occasion_id', page: true },
  orderedDueOn: { zh: '责令整改期限', en: 'Ordered to be put right by', kind: 'day', page: true },
  treatment: { zh: '分类处理', en: 'Treatment', kind: 'custom', column: 'treatment_id', page: true },
  disclosure: { zh: '公开范围', en: 'Disclosed to', kind: 'code', of: 'DisclosureScope', page: true },
  recorded: { zh: '录入', en: 'Recorded by', kind: 'derived', page: true },
  submittedAt: { zh: '提交时间', en: 'Submitted at', kind: 'moment', page: true },
  reason: { zh: '理由', en: 'Reason', kind: 'longText', page: true },
})
