import type { Actor } from '@pingyi/domain'
import type { Tx } from '../../platform/database/tx.ts'
import { Affiliation } from '../affiliation.ts'
import { Appointment } from '../appointment.ts'
import { Membership } from '../membership.ts'
import { Responsibility } from '../responsibility.ts'
import { endPeriod } from './period.ts'

export const endMembership = (tx: Tx, actor: Actor, id: string, version: number, on: string) =>
  endPeriod(tx, actor, Membership, { entity: 'Membership', action: 'PERSON_MANAGE', kind: 'membership.ended' }, id, version, on)

export const endAffiliation = (tx: Tx, actor: Actor, id: string, version: number, on: string) =>
  endPeriod(tx, actor, Affiliation, { entity: 'Affiliation', action: 'PERSON_MANAGE', kind: 'affiliation.ended' }, id, version, on)

export const endAppointment = (tx: Tx, actor: Actor, id: string, version: number, on: string) =>
  endPeriod(tx, actor, Appointment, { entity: 'Appointment', action: 'APPOINTMENT_MANAGE', kind: 'appointment.ended' }, id, version, on)

export const endResponsibility = (tx: Tx, actor: Actor, id: string, version: number, on: string) =>
  endPeriod(
    tx,
    actor,
    Responsibility,
    { entity: 'Responsibility', action: 'APPOINTMENT_MANAGE', kind: 'responsibility.ended' },
    id,
    version,
    on,
  )
