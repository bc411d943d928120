import { GraphQLDateTime } from 'graphql-scalars'
import { dayOf } from '../platform/clock.ts'
import { DateScalar } from '../platform/date.ts'
import { computed } from '../platform/relations.ts'
import { AccessToken } from './access-token.ts'
import { Account } from './account.ts'

computed(
  Account,
  'lastSignInAt',
  () => GraphQLDateTime,
  async ({ db }, ids) => {
    const rows: { id: string; at: Date }[] = await db.query(
      `-- last sign-ins
       select subject_id as id, max(at) as at from audit_events where subject_id = any($1::uuid[]) and kind = 'account.signedIn' group by 1`,
      [ids],
    )
    return new Map(rows.map(({ id, at }) => [id, at]))
  },
  { nullable: true },
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
