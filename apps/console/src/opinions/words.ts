import type { Things } from '../kit/i18n/things.ts'

const zh = {
  one: '意见',
  text: '内容',
  kind: '类别',
  status: '状态',
  statuses: '几种状态',
  kinds: '几种类别',
  subjectKind: '对象类别',
  subject: '点评对象',
  review: '出自点评',
  reviewer: '点评人',
  rectification: '整改事项',
  toRectification: '查看整改',
  mergedInto: '并入',
  reason: '理由',
  answer: '答复',
  into: '并入哪一条',
  adoptInto: '归入哪一项整改',
  adoptNew: '立为新的整改事项',
  measures: '措施',
  plan: '定措施',
  adoptAndPlan: '采纳意见并定措施',
  search: '搜索意见',
  allStates: '全部',
  empty: '没有这一状态的意见。',
}

const en: typeof zh = {
  one: 'Opinion',
  text: 'Text',
  kind: 'Kind',
  status: 'Status',
  statuses: 'Several states',
  kinds: 'Several kinds',
  subjectKind: 'Kind of subject',
  subject: 'Subject',
  review: 'From the review',
  reviewer: 'Reviewer',
  rectification: 'Rectification',
  toRectification: 'Open the rectification',
  mergedInto: 'Merged into',
  reason: 'Reason',
  answer: 'Answer',
  into: 'Merge into which',
  adoptInto: 'Rectification',
  adoptNew: 'Begin a new rectification',
  measures: 'Measures',
  plan: 'Plan a measure',
  adoptAndPlan: 'Adopt the opinion and plan a measure',
  search: 'Search in opinions',
  allStates: 'All',
  empty: 'No opinion in this state.',
}

export const words = { zh, en }

export const things: Things = {
  opinions: {
    type: 'Opinion',
    zh: '意见',
    en: 'Opinion',
    many: 'Opinions',
  },
}
