const zh = {
  title: '未点评',
  count: '%{cycle}：%{total}',
  review: '点评',
  exclude: '不计入',
  include: '重新计入',
  excluded: '已排除',
  showExcluded: '看已排除的',
  showDue: '看未点评的',
  excludeAsk: '不计入后，应点评人数减少一个；理由会随统计显示。',
  reason: '理由',
  search: '姓名、拼音或首字母',
  name: '对象',
  organization: '所在组织',
  posts: '职务',
  kind: '类别',
  empty: '全部已点评。',
}

const en: typeof zh = {
  title: 'Not yet reviewed',
  count: '%{cycle}: %{total}',
  review: 'Review',
  exclude: 'Exclude',
  include: 'Include again',
  excluded: 'Excluded',
  showExcluded: 'Show the excluded',
  showDue: 'Show the not yet reviewed',
  excludeAsk: 'One fewer subject is then due; the reason is shown with the statistics.',
  reason: 'Reason',
  search: 'Name, pinyin or initials',
  name: 'Subject',
  organization: 'Organisation',
  posts: 'Posts',
  kind: 'Kind',
  empty: 'Everybody is reviewed.',
}

export const words = { zh, en }
