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
}

export const words = { zh, en }

export const things: Things = {
  measures: {
    type: 'Measure',
    zh: '整改措施',
    en: 'Measure',
    many: 'Measures',
  },
}
