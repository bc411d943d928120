import { topOrganization } from '../field/organizations/top-organization.ts'
import { guarded } from '../platform/access/guard.ts'
import { holdsToday } from '../platform/database/clock.ts'
import { constraint } from '../platform/database/constraints.ts'
import { AccessToken } from './access-token.ts'
import { Account } from './account.ts'

/** The organisation of an account: that of its person's membership today, else of a post, else the top. None without a person. */
const organization = `case when t.person_id is not null then coalesce(
  (select m.organization_id from memberships m where m.person_id = t.person_id and ${holdsToday('m')}),
  (select coalesce(a.organization_id, b.organization_id) from appointments a left join bodies b on b.id = a.body_id
    where a.person_id = t.person_id and ${holdsToday('a')} order by a.from_on, a.id limit 1),
  ${topOrganization}) end`

guarded(Account, {
  read: 'ACCOUNT_READ',
  facts: { organization, recordedBy: 't.id' },
  actions: ['ACCOUNT_MANAGE'],
})
guarded(AccessToken, { read: 'ACCESS_TOKEN_MANAGE', facts: { organization: 'null::uuid', recordedBy: 't.account_id' }, actions: [] })

constraint('accounts_username_key', { at: 'username', code: 'TAKEN' })
constraint('accounts_person_id_key', { at: 'personId', code: 'TAKEN' })
