import type { SameShape } from '../kit/i18n/same-shape.ts'

const zh = {
  title: '历史',
  open: '全部历史',
  all: '全部',
  count: '共 %{smart_count} 条',
  empty: '没有可以查看的记录。换一个类别或点评计划再看。',
  begun: '提出',
  by: '%{name}点评',
  treatment: '处理：%{name}',
  handedOver: '%{from}向%{to}交接 %{smart_count} 项工作',
}

const en: SameShape<typeof zh> = {
  title: 'History',
  open: 'Whole history',
  all: 'All',
  count: '%{smart_count} line |||| %{smart_count} lines',
  empty: 'There is nothing to see. Try another kind or review plan.',
  begun: 'Begun',
  by: 'Reviewed by %{name}',
  treatment: 'Treatment: %{name}',
  handedOver: '%{from} handed %{smart_count} item to %{to} |||| %{from} handed %{smart_count} items to %{to}',
}

export const words = { zh, en }
