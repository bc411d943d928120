import type { RosterEntry } from '../api/schema.ts'
import { defineFields } from '../kit/fields/define-fields.ts'

export const rosterFields = defineFields<RosterEntry, never, 'name' | 'posts'>()('rosters.rosterEntries', {
  name: { zh: '对象', en: 'Subject', kind: 'derived', list: true },
  organization: { zh: '所在组织', en: 'Organisation', kind: 'record', of: 'organizations', list: true },
  posts: { zh: '职务', en: 'Posts', kind: 'derived', list: true },
  assignments: { zh: '点评人', en: 'Reviewer', kind: 'records', list: true },
  excludedReason: { zh: '理由', en: 'Reason', kind: 'line', list: true },
})
