import type { SameShape } from '../kit/i18n/same-shape.ts'
import type { Things } from '../kit/i18n/things.ts'

const zh = {
  title: '数据检查',
  titleOf: '数据检查 · %{organization}',
  lead: '上报之前把会出错、缺内容的地方找出来；点一行就到改的地方。',
  stamp: '%{cycle}，%{on}检查 %{kinds} 类，%{found} 类有问题。',
  clean: '%{kinds} 类都已检查，没有发现问题。',
  looked: '已检查、没有发现问题的',
  partial: '只查了与您有关的',
  count: '%{smart_count} 项',
  all: '全部 %{smart_count} 项',
  back: '返回数据检查',
  none: '现在没有这类问题了。',
  drawUp: '重新编制名册',
  coverage: '查看覆盖方案',
  seats: '查看任职',
  asList: '打开列表',
  unknown: '没有这类检查。',
  changed: '更新后含义有变的数据',
  changedLead: '软件更新按新规则整理了以前录入的数据；请核对。',
  said: {
    HEADCOUNT_CONTRADICTS: '名单 %{first} 人，另计 %{second} 人',
    CRITERIA_COUNT: '公布 %{first} 项，所列 %{second} 项',
    DUPLICATE_PERSON: '同名 %{first} 人',
    RECORDED_LATE: '%{first} 天后录入',
  },
}

const en: SameShape<typeof zh> = {
  title: 'Data check',
  titleOf: 'Data check · %{organization}',
  lead: 'What would be wrong or missing in the report, before it goes out; each line opens the place where it is put right.',
  stamp: '%{cycle}: %{kinds} kinds checked on %{on}, something found in %{found}.',
  clean: 'All %{kinds} kinds checked, nothing found.',
  looked: 'Checked, nothing found',
  partial: 'only what concerns you was checked',
  count: '%{smart_count}',
  all: 'All %{smart_count}',
  back: 'Back to the data check',
  none: 'Nothing of this kind any more.',
  drawUp: 'Draw the roster up again',
  coverage: 'Open the coverage plan',
  seats: 'Open the posts',
  asList: 'Open the list',
  unknown: 'There is no such check.',
  changed: 'What an update changed',
  changedLead: 'An update of the software sorted older data by its new rules; please look it over.',
  said: {
    HEADCOUNT_CONTRADICTS: '%{first} named, %{second} counted besides',
    CRITERIA_COUNT: '%{first} announced, %{second} listed',
    DUPLICATE_PERSON: '%{first} of this name',
    RECORDED_LATE: 'recorded %{first} days later',
  },
}

export const words = { zh, en }

export const things: Things = {
  checks: { zh: '数据检查', en: 'Data check' },
  changedMeanings: { zh: '含义有变的数据', en: 'Data changed in meaning', type: 'ChangedMeaning' },
}
