import { GraphQLDateTime } from 'graphql-scalars'
import { Person } from '../people/person.ts'
import { guardOf } from '../platform/access/guard.ts'
import { rowsFrom } from '../platform/access/list.ts'
import { inReach } from '../platform/access/reach.ts'
import { dayOf } from '../platform/database/clock.ts'
import { numbered, where } from '../platform/database/where.ts'
import { DateScalar } from '../platform/graphql/date.ts'
import { computed } from '../platform/graphql/relations.ts'
import { AccessToken } from './access-token.ts'
import { Account } from './account.ts'

computed(
  Account,
  'lastSignInAt',
  () => GraphQLDateTime,
  async (context, ids) => {
    const { text, values } = numbered(await inReach(context, guardOf(Account).facts, 'ACCOUNT_READ'), 2)
    const rows: { id: string; at: Date }[] = await context.db.query(
      `-- last sign-ins
       select e.subject_id as id, max(e.at) as at from audit_events e join accounts t on t.id = e.subject_id
       where e.subject_id = any($1::uuid[]) and e.kind = 'account.signedIn' and (${text}) group by 1`,
      [ids, ...values],
    )
    return new Map(rows.map(({ id, at }) => [id, at]))
  },
  { nullable: true, description: 'Null also where the viewer sees no more of the account than whose it is.' },
)

computed(
  Person,
  'account',
  () => Account,
  async (context, ids) => {
    const accounts = await rowsFrom(context, Account, [where`t.person_id = any(${ids}::uuid[])`], ['username'])
    return new Map(accounts.map(account => [account.personId!, account]))
  },
  { nullable: true, description: 'Null without one, and where the viewer may not see it.' },
)

computed(
  AccessToken,
  'lastUsedOn',
  () => DateScalar,
  async ({ db }, ids) => {
    const rows: { id: string; at: Date }[] = await db.query(
      `-- last uses of tokens
       select access_token_id as id, seen_at as at from secrets where access_token_id = any($1::uuid[]) and seen_at > created_at`,
      [ids],
    )
    return new Map(rows.map(({ id, at }) => [id, dayOf(at)]))
  },
  { nullable: true, description: 'The last day on which it was used; never more exact.' },
)
