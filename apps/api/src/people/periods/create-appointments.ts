import { type Actor, type Problem, refuseIf } from '@pingyi/domain'
import { Body } from '../../organizations/body.ts'
import { Organization } from '../../organizations/organization.ts'
import { allow } from '../../platform/access/allow.ts'
import { findByIds, findManyReadable } from '../../platform/access/find.ts'
import { recordEach } from '../../platform/database/audit.ts'
import { insertMany } from '../../platform/database/rows.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { problemsOfEnd, problemsOfPlainName } from '../../platform/problems.ts'
import { problemsOfChoice } from '../../platform/revisions/revised-row.ts'
import { Appointment } from '../appointment.ts'
import { Person } from '../person.ts'
import { Post } from '../post.ts'
import { problemsOfPlace } from './period.ts'

export type NewAppointment = {
  personId: string
  postId: string
  /** Either an organisation or a body, not both. */
  organizationId?: string | null
  bodyId?: string | null
  portfolio?: string | null
  fromOn: string
  toOn?: string | null
}

export async function createAppointment(tx: Tx, actor: Actor, input: NewAppointment): Promise<Appointment> {
  const [appointment] = await createAppointments(tx, actor, [input])
  return appointment!
}

export async function createAppointments(tx: Tx, actor: Actor, inputs: readonly NewAppointment[]): Promise<Appointment[]> {
  const all = (key: 'personId' | 'postId' | 'organizationId' | 'bodyId') => inputs.map(input => input[key])
  await findManyReadable(tx, actor, Person, all('personId'))
  const posts = await findByIds(tx, Post, all('postId'), 'held')
  const places = await findManyReadable(tx, actor, Organization, all('organizationId'))
  const bodies = await findManyReadable(tx, actor, Body, all('bodyId'))
  for (const { facts } of [...places.values(), ...bodies.values()]) allow(actor, 'APPOINTMENT_MANAGE', facts)
  refuseIf(
    inputs.flatMap(input => [
      ...problemsOf(input),
      ...problemsOfChoice('postId', posts.get(input.postId)),
      ...problemsOfPlace(places, input),
    ]),
  )
  const appointments = await insertMany(
    tx,
    Appointment,
    inputs.map(({ personId, postId, organizationId, bodyId, portfolio, fromOn, toOn = null }) => ({
      personId,
      postId,
      organizationId: organizationId || null,
      bodyId: bodyId || null,
      portfolio: portfolio?.trim() || null,
      fromOn,
      toOn,
    })),
  )
  const subjects = appointments.map(({ id, organizationId, bodyId }) => ({
    type: 'Appointment',
    id,
    organizationId: organizationId ?? bodies.get(bodyId!)?.facts.organizationId,
  }))
  recordEach(tx, actor, 'appointment.created', subjects, (_, row) => String(row.id))
  return appointments
}

const problemsOf = ({ organizationId, bodyId, portfolio, fromOn, toOn }: NewAppointment): Problem[] => [
  ...(organizationId || bodyId ? [] : [{ at: 'organizationId', code: 'MISSING' } as const]),
  ...(organizationId && bodyId ? [{ at: 'bodyId', code: 'NOT_ALLOWED' } as const] : []),
  ...problemsOfPlainName('portfolio', portfolio, { required: false }),
  ...(toOn ? problemsOfEnd('toOn', toOn, fromOn) : []),
]
