import { type Actor, Refusal, reach, refuseIf } from '@pingyi/domain'
import type { UnitKind } from '@pingyi/domain/internal'
import { allow } from '../../platform/access/allow.ts'
import { locked } from '../../platform/access/find.ts'
import { record, recordEach } from '../../platform/database/audit.ts'
import { amend, insertMany } from '../../platform/database/rows.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { problemsOfPlainName } from '../../platform/problems.ts'
import { Unit } from '../unit.ts'

export type NewUnit = { name: string; kind: UnitKind }

export async function createUnit(tx: Tx, actor: Actor, input: NewUnit): Promise<Unit> {
  const [unit] = await createUnits(tx, actor, [input])
  return unit!
}

/** Units belong to no organisation. Anybody who manages an organisation may add one. */
export async function createUnits(tx: Tx, actor: Actor, inputs: readonly NewUnit[]): Promise<Unit[]> {
  if (reach(actor, 'ORGANIZATION_MANAGE').length === 0) throw new Refusal('FORBIDDEN', { action: 'ORGANIZATION_MANAGE' })
  refuseIf(inputs.flatMap(({ name }) => problemsOfPlainName('name', name)))
  const units = await insertMany(
    tx,
    Unit,
    inputs.map(({ name, kind }) => ({ name: name.trim(), kind })),
  )
  const subjects = units.map(({ id }) => ({ type: 'Unit', id }))
  recordEach(tx, actor, 'unit.created', subjects, (_, row) => String(row.id))
  return units
}

export async function updateUnit(tx: Tx, actor: Actor, id: string, version: number, { name, kind }: Partial<NewUnit>): Promise<Unit> {
  const { row, facts } = await locked(tx, actor, Unit, id, version)
  allow(actor, 'ORGANIZATION_MANAGE', facts)
  refuseIf([...problemsOfPlainName('name', name), ...(kind === null ? [{ at: 'kind', code: 'MISSING' } as const] : [])])
  const saved = await amend(tx, Unit, row, { ...(name !== undefined && { name: name.trim() }), ...(kind && { kind }) })
  record(tx, actor, 'unit.updated', { type: 'Unit', id })
  return saved
}
