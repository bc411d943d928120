import type { SameShape } from '../kit/i18n/same-shape.ts'
import type { Things } from '../kit/i18n/things.ts'

const zh = {
  handOver: '交接工作',
  handOverOf: '交接%{name}的工作',
  successor: '接手人',
  handOn: '交接日期',
  moves: '随交接转给接手人：',
  stays: '仍由%{name}办理（已作出的点评和裁定不变）：',
  nothingToHandOver: '没有可以转给接手人的工作。',
  notThemself: '接手人不能是本人，请另选一人。',
  moreWork: '另有 %{smart_count} 项，继续列出',
  handOverAll: '交接 %{smart_count} 项',
  handedOver: '已交接 %{smart_count} 项工作',
  confidential: '谈话中的措施（内容保密）',
  due: '%{on}到期',
  warnings: '交接提醒',
  ended: '已于%{on}卸任，手上还有工作',
  ends: '%{on}任期届满',
  succeededBy: '接任：%{name}',
}

const en: SameShape<typeof zh> = {
  handOver: 'Hand over work',
  handOverOf: 'Hand over the work of %{name}',
  successor: 'Successor',
  handOn: 'Handed over on',
  moves: 'Goes to the successor: ',
  stays: 'Stays with %{name} (reviews given and decisions taken do not change): ',
  nothingToHandOver: 'There is nothing that a successor could take over.',
  notThemself: 'Nobody hands over to themself. Please choose somebody else.',
  moreWork: 'And %{smart_count} more: list them |||| And %{smart_count} more: list them',
  handOverAll: 'Hand over %{smart_count} item |||| Hand over %{smart_count} items',
  handedOver: '%{smart_count} item handed over |||| %{smart_count} items handed over',
  confidential: 'A measure out of a talk (confidential)',
  due: 'due %{on}',
  warnings: 'Hand-over warnings',
  ended: 'Left the post on %{on}, with work in hand',
  ends: 'Leaves the post on %{on}',
  succeededBy: 'successor: %{name}',
}

export const words = { zh, en }

export const things: Things = {
  handovers: {
    type: 'Handover',
    zh: '工作交接',
    en: 'Handover',
  },
}
