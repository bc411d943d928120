import { refuseIf } from '@pingyi/domain'
import { IsNull, MoreThan } from 'typeorm'
import { update, updateMany } from '../../platform/database/rows.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { Affiliation } from '../affiliation.ts'
import { Person } from '../person.ts'

/** Locks a person, so that a membership and an affiliation of the same days cannot begin side by side. */
export const holdPerson = (tx: Tx, id: string) => tx.findOneOrFail(Person, { where: { id }, lock: { mode: 'pessimistic_write' } })

/** Ends what a new member took part in, on the day of the membership, and gives up the political status as entered. */
export async function endAffiliations(tx: Tx, personId: string, on: string) {
  const person = await holdPerson(tx, personId)
  const later = await tx.findBy(Affiliation, [
    { personId, toOn: IsNull() },
    { personId, toOn: MoreThan(on) },
  ])
  refuseIf(later.flatMap(({ fromOn }) => (fromOn >= on ? [{ at: 'fromOn', code: 'OVERLAPS', limit: fromOn } as const] : [])))
  await updateMany(
    tx,
    Affiliation,
    later.map(({ id, version }) => ({ id, version, toOn: on })),
  )
  if (person.politicalStatus) await update(tx, Person, person, { politicalStatus: null })
}
