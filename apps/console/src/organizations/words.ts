import type { Like } from '../words/like.ts'

const zh = {
  name: '名称',
  shortName: '简称',
  kind: '类别',
  unit: '所在单位',
  secretary: '书记',
  memberCount: '党员',
  members: '%{smart_count} 人',
  foundedOn: '成立日期',
  dissolvedOn: '撤销日期',
  ordinal: '排序',
  on: '日期',
  below: '下级组织',
  addBelow: '新建下级',
  addTop: '建立最上级组织',
  move: '调整隶属',
  newParent: '新的上级组织',
  moveWhat: '连同其下 %{below} 个组织、%{members} 名党员一并调整；以往的隶属关系保留。',
  dissolve: '撤销',
  dissolveWhat: '撤销“%{name}”：其下现有 %{below} 个组织、%{members} 名党员，须先行转出。以往的记录保留。',
  search: '按名称查找',
  empty: '还没有组织。先建立最上级组织，或导入名册。',
  orImport: '导入名册',
}

const en: Like<typeof zh> = {
  name: 'Name',
  shortName: 'Short name',
  kind: 'Kind',
  unit: 'Unit',
  secretary: 'Secretary',
  memberCount: 'Members',
  members: '%{smart_count} member |||| %{smart_count} members',
  foundedOn: 'Founded on',
  dissolvedOn: 'Dissolved on',
  ordinal: 'Order',
  on: 'Date',
  below: 'Organisations below',
  addBelow: 'Add below',
  addTop: 'Found the top organisation',
  move: 'Move',
  newParent: 'New parent organisation',
  moveWhat: '%{below} organisations below it and %{members} members move along; where it stood before stays on record.',
  dissolve: 'Dissolve',
  dissolveWhat:
    'Dissolve “%{name}”: %{below} organisations and %{members} members are below it and must be moved first. What was recorded stays.',
  search: 'Find by name',
  empty: 'No organisation yet. Found the top organisation first, or import a roster.',
  orImport: 'Import a roster',
}

export const words = { zh, en }
