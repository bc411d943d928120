import type { EntityManager } from 'typeorm'

/** The failed sign-ins of the last 15 minutes since the last success. Read from the audit log, so all servers share it. */
export async function failuresOf(db: EntityManager, accountId: string): Promise<number> {
  const [{ n }] = await db.query(
    `-- failures of an account
     select count(*)::int as n from audit_events e
     where e.subject_id = $1 and e.kind = 'account.signInFailed' and e.at > now() - interval '15 minutes' and e.seq > coalesce(
       (select max(s.seq) from audit_events s where s.subject_id = $1 and s.kind in ('account.signedIn', 'account.reset')), 0)`,
    [accountId],
  )
  return n
}
