import { GraphQLDateTime } from 'graphql-scalars'
import { dayOf } from '../platform/clock.ts'
import { DateScalar } from '../platform/date.ts'
import { guardOf, inReach } from '../platform/guard.ts'
import { computed } from '../platform/relations.ts'
import { numbered } from '../platform/where.ts'
import { AccessToken } from './access-token.ts'
import { Account } from './account.ts'

computed(
  Account,
  'lastSignInAt',
  () => GraphQLDateTime,
  async (context, ids) => {
    const { text, values } = numbered(await inReach(context, guardOf(Account).facts, 'account:read'), 2)
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
