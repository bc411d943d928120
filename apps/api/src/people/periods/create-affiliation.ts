import { type Actor, refuseIf } from '@pingyi/domain'
import { type AffiliationClass, problemsOfEntry } from '@pingyi/domain/internal'
import { allow } from '../../platform/access/allow.ts'
import { findReadable } from '../../platform/access/find.ts'
import { record } from '../../platform/database/audit.ts'
import { insert } from '../../platform/database/rows.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { problemsOfEnd } from '../../platform/problems.ts'
import { Affiliation } from '../affiliation.ts'
import { Membership } from '../membership.ts'
import { Person } from '../person.ts'
import { holdPerson } from './end-affiliations.ts'
import { demandPeriods } from './period.ts'
import { demandUnit } from './unit-places.ts'

export type NewAffiliation = {
  personId: string
  organizationId?: string | null
  unitId?: string | null
  classes: AffiliationClass[]
  fromOn: string
  toOn?: string | null
}

/** Enters that somebody who is no member takes part. Members do so as members. */
export async function createAffiliation(tx: Tx, actor: Actor, input: NewAffiliation): Promise<Affiliation> {
  const { personId, organizationId = null, unitId = null, fromOn, toOn = null } = input
  const classes = [...new Set(input.classes)]
  const isMissing = classes.length === 0 && !organizationId && !unitId
  refuseIf(isMissing ? [{ at: 'classes', code: 'MISSING' }] : problemsOfEntry({ organizationId, unitId, classes }))
  refuseIf(toOn ? problemsOfEnd('toOn', toOn, fromOn) : [])
  if (organizationId) await demandPeriods(tx, actor, 'PERSON_MANAGE', [{ personId, organizationId, fromOn, toOn }])
  const place = organizationId ?? (await demandPlaceOfUnit(tx, actor, personId, unitId!))
  await holdPerson(tx, personId)
  const memberships = await tx.findBy(Membership, { personId })
  const isMember = memberships.some(one => (one.toOn === null || one.toOn > fromOn) && (toOn === null || one.fromOn < toOn))
  refuseIf(isMember ? [{ at: 'personId', code: 'NOT_ALLOWED' }] : [])
  const affiliation = await insert(tx, Affiliation, { personId, organizationId, unitId, classes, fromOn, toOn })
  record(tx, actor, 'affiliation.created', { type: 'Affiliation', id: affiliation.id, organizationId: place })
  return affiliation
}

async function demandPlaceOfUnit(tx: Tx, actor: Actor, personId: string, unitId: string) {
  await findReadable(tx, actor, Person, personId)
  const facts = await demandUnit(tx, unitId)
  allow(actor, 'PERSON_MANAGE', facts)
  return facts.organizationId
}
