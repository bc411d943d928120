import type { Actor, HeldPost, Scope } from '@pingyi/domain'
import type { EntityManager } from 'typeorm'
import { dayOf, holdsOn, officeZone } from '../../platform/database/clock.ts'
import { sha256 } from './random-secrets.ts'
import { idleMinutes } from './secrets.ts'

export type Credentials = { readonly session?: string | undefined; readonly token?: string | undefined }
type Identity = { readonly actor: Actor; readonly secretId: string }

type SecretRow = {
  secret_id: string
  kind: 'SESSION' | 'TOKEN'
  account_id: string
  person_id: string | null
  everywhere: boolean
  without_talks: boolean
  scopes: Scope[] | null
  seen_at: Date
  created_at: Date
  now: Date
}

/** The actor of a session or token today. Null if it is unknown, expired or revoked, or its account is disabled. */
export async function identify(db: EntityManager, { session, token }: Credentials): Promise<Identity | null> {
  const secret = token ?? session
  if (!secret) return null
  const found = await find(db, secret, token === undefined ? 'SESSION' : 'TOKEN')
  if (!found) return null
  await seen(db, found)
  const { account_id, person_id, everywhere, scopes, secret_id, without_talks: withoutTalks } = found
  const ties = person_id ? await tiesOf(db, person_id, dayOf(found.now)) : { posts: [], memberOf: [], above: [] }
  return { actor: { accountId: account_id, personId: person_id, everywhere, ...ties, withoutTalks, scopes }, secretId: secret_id }
}

async function find(db: EntityManager, secret: string, kind: SecretRow['kind']): Promise<SecretRow | undefined> {
  const [found] = await db.query(
    `-- who asks
     select s.id as secret_id, s.kind, s.seen_at, s.created_at, now() as now, a.id as account_id, a.person_id, a.everywhere,
       a.password_given_by is not null as without_talks, t.scopes
     from secrets s join accounts a on a.id = s.account_id and a.status = 'ACTIVE' left join access_tokens t on t.id = s.access_token_id
     where s.hash = $1 and s.kind = $2 and (s.expires_at is null or s.expires_at > now()) and case s.kind
       when 'SESSION' then s.seen_at > now() - make_interval(mins => ${idleMinutes})
       else t.revoked_at is null and (t.expires_on is null or t.expires_on >= (now() at time zone $3)::date) end`,
    [sha256(secret), kind, officeZone],
  )
  return found
}

/** The last use of a session is written once a minute, that of a token once a day. */
async function seen(db: EntityManager, { secret_id, kind, seen_at, created_at, now }: SecretRow) {
  const due =
    kind === 'SESSION'
      ? now.getTime() - seen_at.getTime() > 60_000
      : seen_at.getTime() === created_at.getTime() || dayOf(seen_at) !== dayOf(now)
  if (due) await db.query("-- seen\n update secrets set seen_at = greatest(now(), created_at + interval '1 ms') where id = $1", [secret_id])
}

/** Posts and memberships valid today. A post in a body counts for the organisation of the body. */
export async function tiesOf(db: EntityManager, personId: string, day: string): Promise<Pick<Actor, 'posts' | 'memberOf' | 'above'>> {
  const ties: ({ capability: HeldPost['capability'] | null; path: string } & Omit<HeldPost, 'capability'>)[] = await db.query(
    `-- ties of the day
     select t.*, o.path from (select p.capability, coalesce(a.organization_id, b.organization_id) as "organizationId", a.id as "appointmentId"
     from appointments a join posts p on p.id = a.post_id left join bodies b on b.id = a.body_id
     where a.person_id = $1 and ${holdsOn('a', '$2')} and coalesce(a.organization_id, b.organization_id) is not null
     union all
     select null, m.organization_id, null from memberships m where m.person_id = $1 and ${holdsOn('m', '$2')}) t
     join organizations o on o.id = t."organizationId"`,
    [personId, day],
  )
  const counted = ties.filter(({ capability }) => capability !== 'NONE')
  return {
    above: [...new Set(counted.flatMap(({ path }) => path.split('/').filter(Boolean)))],
    posts: ties.flatMap(({ capability, organizationId, appointmentId }) =>
      capability ? [{ capability, organizationId, appointmentId }] : [],
    ),
    memberOf: ties.flatMap(({ capability, organizationId }) => (capability ? [] : [organizationId])),
  }
}
