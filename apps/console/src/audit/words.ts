import type { SameShape } from '../kit/i18n/same-shape.ts'
import type { Things } from '../kit/i18n/things.ts'

const zh = {
  subjectType: '对象类型',
  subjectId: '对象标识',
  system: '系统',
  table: '对象',
  field: '字段',
  before: '原来',
  after: '现在',
  nothing: '没有可显示的改动。',
  more: '另有 %{smart_count} 行改动未逐一列出。',
  withheld: '（无权查看）',
  erased: '（已抹去）',
  pieces: '%{smart_count} 项',
  noEvents: '没有可以查看的变更。',
}

const en: SameShape<typeof zh> = {
  subjectType: 'Kind of thing',
  subjectId: 'Id of the thing',
  system: 'System',
  table: 'Thing',
  field: 'Field',
  before: 'Before',
  after: 'After',
  nothing: 'No change to show.',
  more: '%{smart_count} more row was changed. |||| %{smart_count} more rows were changed.',
  withheld: '(not for you to see)',
  erased: '(erased)',
  pieces: '%{smart_count} record |||| %{smart_count} records',
  noEvents: 'No change for you to see.',
}

export const words = { zh, en }

export const things: Things = {
  auditEvents: { zh: '审计日志', en: 'Audit log' },
}
