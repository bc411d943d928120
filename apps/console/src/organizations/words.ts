import type { SameShape } from '../kit/i18n/same-shape.ts'
import type { Things } from '../kit/i18n/things.ts'

const zh = {
  members: '%{smart_count} 人',
  on: '日期',
  below: '下级组织',
  addBelow: '新建下级',
  addTop: '建立最上级组织',
  rename: '更名',
  nameHow: '原因',
  nameRENAMED: '组织更名（以前的记录仍用旧名）',
  nameCORRECTED: '更正错字（以前的记录一并更正）',
  renamedOn: '启用新名称的日期',
  formerName: '原名：%{name}（用到 %{on} 之前）',
  move: '调整隶属',
  newParent: '新的上级组织',
  moveWhat: '连同其下 %{below} 个组织、%{members} 名党员一并调整；以往的隶属关系保留。',
  dissolve: '撤销',
  dissolveWhat: '撤销“%{name}”：党员转入其他组织或终止组织关系，参与关系、任职和联系分工同日终止。以往的记录保留。',
  dissolveEnds:
    '到该日仍未结束的有：组织关系 %{memberships} 人，参与人员 %{affiliations} 人，任职 %{appointments} 项，联系分工 %{responsibilities} 项；下级组织 %{organizations} 个（须先调整或撤销）。',
  membersGo: '党员去向',
  membersMOVE: '转入其他组织',
  membersEND: '组织关系终止',
  membersTo: '转入组织',
  search: '按名称查找',
  empty: '还没有组织。先建立最上级组织，或导入名册。',
  orImport: '导入名册',
  body: '机构',
  bodyMembers: '成员',
  aliasesHow: '输入一个别名后按回车',
  searchBody: '名称或别名',
  noBodies: '还没有机构。先建立领导小组或其办公室。',
  noUnits: '还没有单位。先建立学校或科室，或导入名册。',
}

const en: SameShape<typeof zh> = {
  members: '%{smart_count} member |||| %{smart_count} members',
  on: 'Date',
  below: 'Organisations below',
  addBelow: 'Add below',
  addTop: 'Create the top organisation',
  rename: 'Rename',
  nameHow: 'Why',
  nameRENAMED: 'The organisation was renamed (earlier records keep the former name)',
  nameCORRECTED: 'The name was written wrongly (put right in earlier records, too)',
  renamedOn: 'First day of the new name',
  formerName: 'Formerly %{name} (until before %{on})',
  move: 'Move',
  newParent: 'New parent organisation',
  moveWhat: 'What is below it moves along (organisations: %{below}, members: %{members}); where it stood before stays on record.',
  dissolve: 'Dissolve',
  dissolveWhat:
    'Dissolve “%{name}”: its members go on in another organisation or their memberships end; affiliations, posts and responsibilities end that day. What was recorded stays.',
  dissolveEnds:
    'Not over by that day: memberships: %{memberships}, others who take part: %{affiliations}, posts: %{appointments}, responsibilities: %{responsibilities}; organisations below: %{organizations} (to be moved or dissolved first).',
  membersGo: 'Its members',
  membersMOVE: 'Go on in another organisation',
  membersEND: 'Their memberships end',
  membersTo: 'To organisation',
  search: 'Find by name',
  empty: 'No organisation yet. Create the top organisation first, or import a roster.',
  orImport: 'Import a roster',
  body: 'Body',
  bodyMembers: 'Members',
  aliasesHow: 'Press Enter after each alias',
  searchBody: 'Name or alias',
  noBodies: 'No body yet. Enter the leading group or its office first.',
  noUnits: 'No unit yet. Enter a school or department first, or import a roster.',
}

export const words = { zh, en }

export const things: Things = {
  organizations: {
    type: 'Organization',
    zh: '组织',
    en: 'Organisation',
    many: 'Organisations',
  },
  formerNames: { type: 'FormerName', zh: '曾用名', en: 'Former name', many: 'Former names' },
  units: {
    type: 'Unit',
    zh: '单位',
    en: 'Unit',
    many: 'Units',
    create: { zh: '新建单位', en: 'New unit' },
  },
  bodies: {
    type: 'Body',
    zh: '机构',
    en: 'Body',
    many: 'Bodies',
    create: { zh: '新建机构', en: 'New body' },
  },
}
