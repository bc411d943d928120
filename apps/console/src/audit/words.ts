import type { Like } from '../words/like.ts'

const zh = {
  seq: '序号',
  at: '时间',
  who: '谁',
  what: '做了什么',
  kind: '事项代码',
  subjectType: '对象类型',
  subjectId: '对象标识',
  organization: '组织',
  from: '自',
  to: '至',
  system: '系统',
  table: '数据表',
  field: '字段',
  before: '原来',
  after: '现在',
  nothing: '没有可显示的改动。',
  kinds: {
    review_created: '建立点评草稿',
    review_updated: '修改点评草稿',
    review_submitted: '提交点评',
    review_returned: '退回点评',
    review_disclosed: '公开点评',
    review_voided: '作废点评',
    review_discarded: '放弃点评草稿',
  },
}

const en: Like<typeof zh> = {
  seq: 'No.',
  at: 'When',
  who: 'Who',
  what: 'What',
  kind: 'Code of the event',
  subjectType: 'Kind of thing',
  subjectId: 'Id of the thing',
  organization: 'Organisation',
  from: 'From',
  to: 'To',
  system: 'System',
  table: 'Table',
  field: 'Field',
  before: 'Before',
  after: 'After',
  nothing: 'No change to show.',
  kinds: {
    review_created: 'Draft review begun',
    review_updated: 'Draft review changed',
    review_submitted: 'Review submitted',
    review_returned: 'Review returned',
    review_disclosed: 'Review disclosed',
    review_voided: 'Review voided',
    review_discarded: 'Draft review given up',
  },
}

export const words = { zh, en }
