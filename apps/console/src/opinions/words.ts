import type { Things } from '../kit/i18n/things.ts'

const zh = {
  kinds: '几种类别',
  subjectKind: '对象类别',
  toRectification: '查看整改',
  pointedOut: '当场指出',
  into: '并入哪一条',
  adoptInto: '归入哪一项整改',
  adoptNew: '立为新的整改事项',
  plan: '定措施',
  putRight: '已整改到位',
  adoptAndPlan: '采纳意见并定措施',
  suggested: '点评人建议的措施',
  asSuggested: '按建议采纳',
  takenAsMeasure: '已定为措施',
  search: '搜索意见',
  empty: '没有这一状态的意见。',
}

const en: typeof zh = {
  kinds: 'Several kinds',
  subjectKind: 'Kind of subject',
  toRectification: 'Open the rectification',
  pointedOut: 'Pointed out on the spot',
  into: 'Merge into which',
  adoptInto: 'Rectification',
  adoptNew: 'Begin a new rectification',
  plan: 'Plan a measure',
  putRight: 'Put right',
  adoptAndPlan: 'Adopt the opinion and plan a measure',
  suggested: 'Measure suggested by the reviewer',
  asSuggested: 'Adopt as suggested',
  takenAsMeasure: 'Made a measure',
  search: 'Search in opinions',
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
  suggestedMeasures: { type: 'SuggestedMeasure', zh: '建议的措施', en: 'Suggested measure' },
}
