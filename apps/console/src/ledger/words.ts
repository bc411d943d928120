import type { Things } from '../kit/i18n/things.ts'

const zh = {
  title: '点评台账',
  subjectKind: '对象类别',
  withheld: '内容保密',
  empty: '还没有提交的点评。',
}

const en: typeof zh = {
  title: 'Review ledger',
  subjectKind: 'Kind of subject',
  withheld: 'Confidential',
  empty: 'No submitted review yet.',
}

export const words = { zh, en }

export const things: Things = {
  ledger: { zh: '台账', en: 'Ledger' },
}
