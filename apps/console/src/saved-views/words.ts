import type { Things } from '../kit/i18n/things.ts'

const zh = {
  title: '视图',
  save: '保存视图',
  share: '与“%{name}”及其下级共享',
  sharedWith: '共享：%{name}',
  present: '视图：%{name}',
  changed: '视图：%{name}（已改）',
  keep: '更新视图“%{name}”',
  delete: '删除视图“%{name}”',
}

const en: typeof zh = {
  title: 'Views',
  save: 'Save view',
  share: 'Share with “%{name}” and all below it',
  sharedWith: 'Shared: %{name}',
  present: 'View: %{name}',
  changed: 'View: %{name} (changed)',
  keep: 'Update view “%{name}”',
  delete: 'Delete view “%{name}”',
}

export const words = { zh, en }

export const things: Things = {
  savedViews: {
    type: 'SavedView',
    zh: '保存的视图',
    en: 'Saved view',
    many: 'Saved views',
  },
}
