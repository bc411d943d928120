import type { Account } from '../api/schema.ts'
import { defineFields } from '../kit/fields/define-fields.ts'

export const accountFields = defineFields<Account>()('accounts', {
  username: { zh: '用户名', en: 'User name', kind: 'line', list: { sortable: true } },
  person: { zh: '人员', en: 'Person', kind: 'record', of: 'people', list: true },
  status: { zh: '状态', en: 'State', kind: 'state', of: 'AccountStatus', list: true },
  awaitsConfirmation: { zh: '待第二人确认', en: 'Awaits a second person', kind: 'flag', list: true },
  lastSignInAt: { zh: '上次登录', en: 'Last sign-in', kind: 'moment', list: true },
})
