import { type Actor, refuseIf } from '@pingyi/domain'
import { type AffiliationClass, type PoliticalStatus, problemsOfEntry, standingOf } from '@pingyi/domain/internal'
import { topFacts } from '../field/organizations/top-organization.ts'
import { nameOf, normalName } from '../field/person-names.ts'
import { Organization } from '../organizations/organization.ts'
import { allow } from '../platform/access/allow.ts'
import { findReadable } from '../platform/access/find.ts'
import { record } from '../platform/database/audit.ts'
import { today } from '../platform/database/clock.ts'
import { insert } from '../platform/database/rows.ts'
import type { Tx } from '../platform/database/tx.ts'
import { problemsOfPlainName } from '../platform/problems.ts'
import { Affiliation } from './affiliation.ts'
import { Membership } from './membership.ts'
import { problemsOfPlace } from './periods/period.ts'
import { demandUnit } from './periods/unit-places.ts'
import { Person } from './person.ts'

export type NewPerson = {
  name: string
  number?: string | null
  politicalStatus?: PoliticalStatus | null
  /** The place from `fromOn`, by default today: as a member, or in `classes`. */
  organizationId?: string | null
  unitId?: string | null
  classes?: AffiliationClass[] | null
  fromOn?: string | null
}

/** Enters a person, and where they are a member or take part. The political status is kept of whoever gets no membership. */
export async function createPerson(tx: Tx, actor: Actor, input: NewPerson): Promise<Person> {
  const { name, number, politicalStatus = null, organizationId = null, unitId = null, classes } = input
  refuseIf([
    ...problemsOfPlainName('name', normalName(name)),
    ...problemsOfPlainName('number', number, { required: false }),
    ...problemsOfEntry(input),
  ])
  const fromOn = input.fromOn ?? (await today(tx))
  const place = organizationId ? await findReadable(tx, actor, Organization, organizationId) : null
  const facts = place?.facts ?? (unitId ? await demandUnit(tx, unitId) : await topFacts(tx))
  allow(actor, 'PERSON_MANAGE', facts)
  refuseIf(problemsOfPlace(new Map(place ? [[organizationId!, place]] : []), { organizationId }))
  const standing = organizationId ? standingOf(politicalStatus) : null
  const person = await insert(tx, Person, {
    ...nameOf(name),
    number: number?.trim() || null,
    politicalStatus: standing ? null : politicalStatus,
  })
  if (standing && organizationId) await insert(tx, Membership, { personId: person.id, organizationId, standing, fromOn })
  else if (classes?.length)
    await insert(tx, Affiliation, { personId: person.id, organizationId, unitId, classes: [...new Set(classes)], fromOn })
  record(tx, actor, 'person.created', { type: 'Person', id: person.id, organizationId: place?.row.id })
  return person
}
