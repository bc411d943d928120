import type { Things } from '../kit/i18n/things.ts'

const zh = {
  title: '点评台账',
  reviewer: '点评领导',
  subject: '点评党员（组织）',
  occurredOn: '点评时间',
  content: '点评内容',
  rectification: '整改落实情况',
  form: '点评形式',
  authority: '点评关系',
  organization: '所在组织',
  export: '导出 Excel',
  print: '打印',
  search: '搜索',
  from: '自',
  to: '至',
  subjectKind: '对象类别',
  empty: '还没有提交的点评。',
}

const en: typeof zh = {
  title: 'Review ledger',
  reviewer: 'Reviewing leader',
  subject: 'Member (organisation) reviewed',
  occurredOn: 'Time',
  content: 'Content',
  rectification: 'State of rectification',
  form: 'Form',
  authority: 'Authority',
  organization: 'Organisation',
  export: 'Export to Excel',
  print: 'Print',
  search: 'Search',
  from: 'From',
  to: 'To',
  subjectKind: 'Kind of subject',
  empty: 'No submitted review yet.',
}

export const words = { zh, en }

export const things: Things = {
  ledger: { zh: '台账', en: 'Ledger' },
}
