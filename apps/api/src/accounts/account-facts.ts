import type { EntityManager } from 'typeorm'
import { readFacts } from '../platform/access/guard.ts'
import type { AuditSubject } from '../platform/database/audit.ts'
import { Account } from './account.ts'

/** The account as the subject of an audit event. Offices whose reach covers its person may read the event. */
export async function accountSubject(db: EntityManager, id: string): Promise<AuditSubject> {
  const facts = (await readFacts(db, Account, [id])).get(id)
  return { type: 'Account', id, organizationId: facts?.organizationId ?? null }
}
