import { doubtful, well, wrong } from './findings.mjs'

const one = async (client, query, values) => (await client.query(query, values)).rows[0]

/** The server's role may use the tables and nothing more. */
export async function appRole(app, ownerUrl) {
  const owner = decodeURIComponent(new URL(ownerUrl).username)
  const { name, powers, owns, member, unusable } = await one(
    app,
    `select current_user as name,
       array(select power from pg_roles, unnest(array['superuser', 'createrole', 'createdb', 'bypassrls', 'replication'],
         array[rolsuper, rolcreaterole, rolcreatedb, rolbypassrls, rolreplication]) p (power, has) where rolname = current_user and has) as powers,
       (select count(*) from pg_class where relowner = current_user::regrole and relnamespace = 'public'::regnamespace)::int as owns,
       current_user <> $1 and exists (select from pg_roles where rolname = $1) and pg_has_role(current_user, $1, 'member') as member,
       array(select relname::text from pg_class c where relnamespace = 'public'::regnamespace and relkind = 'r'
         and not has_table_privilege(c.oid, 'select')) as unusable`,
    [owner],
  )
  const found = []
  if (unusable.length > 0)
    found.push(
      wrong(
        `${name} may not read ${unusable.join(', ')}`,
        `grant select, insert, update, delete on all tables in schema public to ${name}`,
      ),
    )
  if (powers.includes('superuser')) found.push(wrong(`${name} is a superuser`, 'give the server a role of its own, see README'))
  else if (powers.length > 0) found.push(doubtful(`${name} may do more than it needs: ${powers.join(', ')}`, `alter role ${name} no…`))
  if (owns > 0) found.push(wrong(`${name} owns ${owns} tables and the like`, 'give the server a role that owns nothing, see README'))
  if (member) found.push(wrong(`${name} is a member of ${owner}`, `revoke ${owner} from ${name}`))
  return found.length > 0 ? found : well(`${name} uses the tables of ${owner} and owns nothing`)
}

/** The owner makes the tables, and the scratch database that a backup is tried in. */
export async function ownerRole(owner, makerMayCreate) {
  const { name, superuser, creates, schema } = await one(
    owner,
    `select current_user as name, rolsuper as superuser, rolcreatedb as creates, has_schema_privilege('public', 'create') as schema
     from pg_roles where rolname = current_user`,
  )
  if (!schema) return wrong(`${name} may not create tables`, `alter schema public owner to ${name}`)
  if (superuser) return doubtful(`${name} is a superuser`, 'an owner of the database is enough, see README')
  if (!creates && !makerMayCreate)
    return doubtful(`${name} may not create databases: backups can't be verified`, `alter role ${name} createdb`)
  return well(`${name} may migrate, and backups can be verified`)
}

/** Really tried, as the server's role, in a transaction that is undone. */
export async function appendOnly(app) {
  const refused = []
  for (const change of [
    'update audit_events set kind = kind where false',
    'delete from audit_events where false',
    'truncate audit_events',
  ]) {
    await app.query('begin')
    const error = await app.query(change).then(
      () => null,
      caught => caught,
    )
    await app.query('rollback')
    refused.push(error?.code === '42501')
  }
  if (refused.every(Boolean)) return well('events can only be added')
  return wrong(
    'events can be changed or taken out by the server',
    'the triggers of audit_events are gone: restore a backup into a new database',
  )
}
