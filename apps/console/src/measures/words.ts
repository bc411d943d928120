import type { Things } from '../kit/i18n/things.ts'

const zh = {
  one: '措施',
  toPropose: '提出整改措施前须明确。',
  add: '增加措施',
  edit: '修改',
  save: '保存',
  cancel: '取消',
  search: '搜索措施',
  cancelAsk: '取消后不再计入措施数。',
  empty: '还没有整改措施。',
  checks: '坚持情况检查',
  finding: '检查情况',
  kept: '是否坚持',
  isKept: { yes: '坚持', no: '没有坚持' },
  checkedOn: '检查日期',
  checkedToday: '不填即为今天。',
}

const en: typeof zh = {
  one: 'Measure',
  toPropose: 'Needed before the measures are proposed.',
  add: 'Add a measure',
  edit: 'Edit',
  save: 'Save',
  cancel: 'Cancel',
  search: 'Search in measures',
  cancelAsk: 'A cancelled measure no longer counts.',
  empty: 'No measures yet.',
  checks: 'Checks',
  finding: 'Finding',
  kept: 'Is it kept up?',
  isKept: { yes: 'Kept up', no: 'Not kept up' },
  checkedOn: 'Day of the check',
  checkedToday: 'Left empty, it is today.',
}

export const words = { zh, en }

export const things: Things = {
  measures: {
    type: 'Measure',
    zh: '整改措施',
    en: 'Measure',
    many: 'Measures',
  },
  measureChecks: { type: 'MeasureCheck', zh: '坚持情况检查', en: 'Check of a measure' },
}
