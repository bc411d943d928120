import type { Actor } from '@pingyi/domain'
import { derivationOf } from '../../field/deadlines/derivation.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { moveDeadline } from './move-deadline.ts'

/** Pauses a deadline from the end of today. A paused deadline is never overdue. */
export const pauseDeadline = (tx: Tx, actor: Actor, id: string, version: number, reason: string) =>
  moveDeadline(tx, actor, {
    id,
    version,
    event: 'PAUSE',
    kind: 'PAUSED',
    reason,
    patch: (round, day) => ({ dueOn: null, pausedOn: day, derivation: derivationOf(round.derivation, round.dueOn) }),
  })
