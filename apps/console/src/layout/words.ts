import type { SameShape } from '../kit/i18n/same-shape.ts'

const zh = {
  cycle: '点评计划',
  organization: '组织',
  ownAccount: '我的账号',
  docs: '接口说明',
  query: '接口查询',
  look: { system: '外观：随系统', light: '外观：浅色', dark: '外观：深色' },
  broken: '这一页出错了。已保存的内容都在；请重新打开，仍不行时请把下面的详情告诉管理员。',
  newRelease: '评议刚刚更新过，请重新打开这一页。',
  reload: '重新打开',
  again: '再试一次',
  details: '详情',
}

const en: SameShape<typeof zh> = {
  cycle: 'Review plan',
  organization: 'Organisation',
  ownAccount: 'My account',
  docs: 'API guide',
  query: 'API queries',
  look: { system: 'Look: as the system', light: 'Look: light', dark: 'Look: dark' },
  broken: 'This page failed. What was saved is safe: open it again, and if it still fails, tell the administrator the details below.',
  newRelease: 'Pingyi has just been updated: please open this page again.',
  reload: 'Open again',
  again: 'Try again',
  details: 'Details',
}

export const words = { zh, en }
