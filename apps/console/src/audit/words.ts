import type { Like } from '../words/like.ts'
import { kindsEn, kindsZh } from './kinds.ts'

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
  more: '另有 %{smart_count} 行改动未逐一列出。',
  withheld: '（无权查看）',
  erased: '（已抹去）',
  kinds: kindsZh,
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
  more: '%{smart_count} more row was changed. |||| %{smart_count} more rows were changed.',
  withheld: '(not for you to see)',
  erased: '(erased)',
  kinds: kindsEn,
}

export const words = { zh, en }
