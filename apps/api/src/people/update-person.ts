import { type Actor, refuseIf } from '@pingyi/domain'
import type { PartyStatus } from '@pingyi/domain/internal'
import { nameOf, normalName } from '../field/person-names.ts'
import { allow } from '../platform/access/allow.ts'
import { locked } from '../platform/access/find.ts'
import { record } from '../platform/database/audit.ts'
import { amend } from '../platform/database/rows.ts'
import type { Tx } from '../platform/database/tx.ts'
import { problemsOfPlainName } from '../platform/problems.ts'
import { Person } from './person.ts'

export type PersonPatch = { name?: string; number?: string | null; partyStatus?: PartyStatus }

export async function updatePerson(
  tx: Tx,
  actor: Actor,
  id: string,
  version: number,
  { name, number, partyStatus }: PersonPatch,
): Promise<Person> {
  const { row, facts } = await locked(tx, actor, Person, id, version)
  allow(actor, 'PERSON_MANAGE', facts)
  refuseIf([
    ...problemsOfPlainName('name', name && normalName(name)),
    ...problemsOfPlainName('number', number, { required: false }),
    ...(partyStatus === null ? [{ at: 'partyStatus', code: 'MISSING' } as const] : []),
  ])
  const saved = await amend(tx, Person, row, {
    ...(name !== undefined && name !== row.name && nameOf(name)),
    ...(number !== undefined && { number: number?.trim() || null }),
    ...(partyStatus && { partyStatus }),
  })
  record(tx, actor, 'person.updated', { type: 'Person', id, organizationId: facts.organizationId })
  return saved
}
