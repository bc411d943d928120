import type { Actor } from '@pingyi/domain'
import { derivationOf } from '../../field/deadlines/derivation.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { agreedDay, type DayOrRule } from '../rounds/agreed-day.ts'
import { moveDeadline } from './move-deadline.ts'

/** Sets another day, or a rule counted from today. Ends a pause. */
export const changeDeadline = (tx: Tx, actor: Actor, id: string, version: number, given: DayOrRule, reason: string) =>
  moveDeadline(tx, actor, {
    id,
    version,
    event: 'CHANGE',
    kind: 'CHANGED',
    reason,
    patch: async (round, day) => {
      const changes = [...(derivationOf(round.derivation, round.dueOn)?.changes ?? []), { on: day, before: round.dueOn }]
      const derivation = await agreedDay(tx, id, given, { changes })
      return { dueOn: derivation.dueOn, derivation, pausedOn: null }
    },
  })
