import type { Action } from '@pingyi/domain'

/** Acts that begin with a page of their own. Words: `finder.acts.<name>`. */
export const acts: readonly { name: string; to: string; needs: Action; keys: string }[] = [
  { name: 'newReview', to: '/notReviewed', needs: 'REVIEW_RECORD', keys: 'ludianping ldp xindianping xdp' },
  { name: 'newCycle', to: '/cycles/create', needs: 'CYCLE_MANAGE', keys: 'xinjianjihua xjjh' },
  { name: 'newPerson', to: '/people/create', needs: 'PERSON_MANAGE', keys: 'xinjianrenyuan xjry' },
  { name: 'importRoster', to: '/imports', needs: 'ROSTER_IMPORT', keys: 'daorumingce drmc' },
  { name: 'ownAccount', to: '/me', needs: 'ACCESS_TOKEN_MANAGE', keys: 'wodezhanghao wdzh mima lingpai' },
]

/** A part of the name, or the beginning of its pinyin or initials. */
export const matches = (typed: string, name: string, keys = '') => {
  const search = typed.toLowerCase().replaceAll(' ', '')
  return name.toLowerCase().includes(typed.toLowerCase()) || keys.split(' ').some(key => key.startsWith(search))
}
