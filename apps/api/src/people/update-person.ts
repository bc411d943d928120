import { type Actor, refuseIf } from '@pingyi/domain'
import type { PoliticalStatus } from '@pingyi/domain/internal'
import { nameOf, normalName } from '../field/person-names.ts'
import { allow } from '../platform/access/allow.ts'
import { locked } from '../platform/access/find.ts'
import { record } from '../platform/database/audit.ts'
import { todaySql } from '../platform/database/clock.ts'
import { amend } from '../platform/database/rows.ts'
import type { Tx } from '../platform/database/tx.ts'
import { problemsOfPlainName } from '../platform/problems.ts'
import { Person } from './person.ts'

export type PersonPatch = { name?: string; number?: string | null; politicalStatus?: PoliticalStatus | null }

export async function updatePerson(
  tx: Tx,
  actor: Actor,
  id: string,
  version: number,
  { name, number, politicalStatus }: PersonPatch,
): Promise<Person> {
  const { row, facts } = await locked(tx, actor, Person, id, version)
  allow(actor, 'PERSON_MANAGE', facts)
  refuseIf([
    ...problemsOfPlainName('name', name && normalName(name)),
    ...problemsOfPlainName('number', number, { required: false }),
    ...(politicalStatus && (await isMember(tx, id)) ? [{ at: 'politicalStatus', code: 'NOT_ALLOWED' } as const] : []),
  ])
  const saved = await amend(tx, Person, row, {
    ...(name !== undefined && name !== row.name && nameOf(name)),
    ...(number !== undefined && { number: number?.trim() || null }),
    politicalStatus,
  })
  record(tx, actor, 'person.updated', { type: 'Person', id, organizationId: facts.organizationId })
  return saved
}

/** A member's status is that of the membership. */
const isMember = async (tx: Tx, personId: string): Promise<boolean> => {
  const [{ found }] = await tx.query(
    `-- is a member today or later\n select exists (select 1 from memberships m where m.person_id = $1 and (m.to_on is null or m.to_on > ${todaySql})) as found`,
    [personId],
  )
  return found
}
