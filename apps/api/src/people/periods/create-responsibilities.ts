import type { Actor } from '@pingyi/domain'
import type { ResponsibilityKind } from '@pingyi/domain/internal'
import { recordEach } from '../../platform/database/audit.ts'
import { insertMany } from '../../platform/database/rows.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { Responsibility } from '../responsibility.ts'
import { demandPeriods } from './period.ts'

export type NewResponsibility = {
  personId: string
  organizationId: string
  kind: ResponsibilityKind
  fromOn: string
  toOn?: string | null
}

export async function createResponsibility(tx: Tx, actor: Actor, input: NewResponsibility): Promise<Responsibility> {
  const [responsibility] = await createResponsibilities(tx, actor, [input])
  return responsibility!
}

export async function createResponsibilities(tx: Tx, actor: Actor, inputs: readonly NewResponsibility[]): Promise<Responsibility[]> {
  await demandPeriods(tx, actor, 'APPOINTMENT_MANAGE', inputs)
  const responsibilities = await insertMany(
    tx,
    Responsibility,
    inputs.map(({ personId, organizationId, kind, fromOn, toOn = null }) => ({ personId, organizationId, kind, fromOn, toOn })),
  )
  const subjects = responsibilities.map(({ id, organizationId }) => ({ type: 'Responsibility', id, organizationId }))
  recordEach(tx, actor, 'responsibility.created', subjects, (_, row) => String(row.id))
  return responsibilities
}
