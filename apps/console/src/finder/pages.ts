import type { Action } from '@pingyi/domain'

/** Acts that begin with a page of their own. Words: `finder.acts.<name>`. */
export const acts: readonly { name: string; to: string; needs: Action; keys: string }[] = [
  { name: 'newReview', to: '/notReviewed', needs: 'REVIEW_RECORD', keys: 'ludianping ldp xindianping xdp' },
  { name: 'newCycle', to: '/cycles/create', needs: 'CYCLE_MANAGE', keys: 'xinjianjihua xjjh' },
  { name: 'newPerson', to: '/people/create', needs: 'PERSON_MANAGE', keys: 'xinjianrenyuan xjry' },
  { name: 'importRoster', to: '/imports', needs: 'ROSTER_IMPORT', keys: 'daorumingce drmc' },
  { name: 'ownAccount', to: '/me', needs: 'ACCESS_TOKEN_MANAGE', keys: 'wodezhanghao wdzh mima lingpai' },
]

/** The pages' names as they are typed: pinyin and its initials. */
export const pageKeys: Record<string, string> = {
  workbench: 'gongzuotai gzt',
  notifications: 'xiaoxi xx shoujianxiang sjx',
  cycles: 'dianpingjihua dpjh',
  notReviewed: 'weidianping wdp',
  mutual: 'youwodianping ywdp huping hp',
  reviews: 'dianping dp',
  occasions: 'huiyiyuxianchang hyyxc',
  opinions: 'yijian yj',
  rectifications: 'zhenggai zg',
  measures: 'zhenggaicuoshi zgcs',
  ledger: 'taizhang tz',
  statistics: 'tongji tj',
  checks: 'shujujiancha sjjc',
  organizations: 'zuzhi zz',
  people: 'renyuan ry',
  imports: 'daorumingce drmc',
  criteriaSets: 'dianpingbiaozhun dpbz',
  accounts: 'zhanghao zh',
  responsibilities: 'lianxidianyubaopian lxdybp baopian',
  appointments: 'renzhiyujiaojie rzyjj',
  bodies: 'jigou jg',
  units: 'danwei dw',
  calendars: 'rili rl gongzuori gzr',
  auditEvents: 'shenjirizhi sjrz',
}

/** A part of the name, or the beginning of its pinyin or initials. */
export const matches = (typed: string, name: string, keys = '') => {
  const search = typed.toLowerCase().replaceAll(' ', '')
  return name.toLowerCase().includes(typed.toLowerCase()) || keys.split(' ').some(key => key.startsWith(search))
}
