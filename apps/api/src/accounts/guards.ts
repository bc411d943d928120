import { officeZone } from '../platform/clock.ts'
import { guarded } from '../platform/guard.ts'
import { AccessToken } from './access-token.ts'
import { Account } from './account.ts'

const day = `(now() at time zone '${officeZone.replaceAll("'", "''")}')::date`
const holds = (row: string) =>
  `${row}.person_id = t.person_id and ${row}.from_on <= ${day} and (${row}.to_on is null or ${row}.to_on > ${day})`

/** An account lies where its person is a member today, else where the person holds a post. */
const organization = `coalesce(
  (select m.organization_id from memberships m where ${holds('m')}),
  (select coalesce(a.organization_id, b.organization_id) from appointments a left join bodies b on b.id = a.body_id
    where ${holds('a')} order by a.from_on, a.id limit 1))`

guarded(Account, {
  read: 'account:read',
  facts: { organization, recordedBy: 't.id' },
  actions: ['account:manage'],
})
guarded(AccessToken, { read: 'token:own', facts: { organization: 'null::uuid', recordedBy: 't.account_id' }, actions: [] })
