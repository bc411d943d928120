import { type Actor, cycleMachine, next, type Refusal, refusalOfCycleMove } from '@pingyi/domain'
import { IsNull } from 'typeorm'
import { Cycle } from '../../cycles/cycle.ts'
import { allow } from '../../platform/access/allow.ts'
import { locked } from '../../platform/access/find.ts'
import { throwIf } from '../../platform/access/permission.ts'
import { record } from '../../platform/database/audit.ts'
import { now } from '../../platform/database/clock.ts'
import { update } from '../../platform/database/rows.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { CycleClosing } from './cycle-closing.ts'

/** Why a cycle cannot be reopened, or null. Without a reason asked for, whether it is closed. */
export const refusalOfReopening = ({ status }: Cycle, reason: string): Refusal | null => refusalOfCycleMove(status, 'REOPEN', { reason })

/** Reopens a closed cycle by name, to enter what came late. The figures of its closing stay beside the later ones. */
export async function reopenCycle(tx: Tx, actor: Actor, id: string, version: number, reason: string): Promise<Cycle> {
  const { row, facts } = await locked(tx, actor, Cycle, id, version, true)
  allow(actor, 'CYCLE_MANAGE', facts)
  throwIf(refusalOfReopening(row, reason))
  const closing = await tx.findOneByOrFail(CycleClosing, { cycleId: id, reopenedAt: IsNull() })
  await update(tx, CycleClosing, closing, { reopenedAt: await now(tx), reopenedById: actor.accountId, reopenReason: reason.trim() })
  const saved = await update(tx, Cycle, row, { status: next(cycleMachine, row.status, 'REOPEN') })
  record(tx, actor, 'cycle.reopened', { type: 'Cycle', id, organizationId: row.organizationId })
  return saved
}
