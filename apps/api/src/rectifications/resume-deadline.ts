import { type Actor, type Derivation, deadlineOf } from '@pingyi/domain'
import type { Tx } from '../platform/tx.ts'
import { heldCalendar } from '../platform/working-calendar.ts'
import { moveDeadline } from './move-deadline.ts'

/** The clock runs again: the deadline moves on by the days paused. */
export const resumeDeadline = (tx: Tx, actor: Actor, id: string, version: number) =>
  moveDeadline(tx, actor, {
    ...{ id, version, event: 'RESUME', kind: 'RESUMED' },
    patch: async ({ derivation: stored, pausedOn }, day) => {
      const { rule, from, pauses: before, changes } = stored as Derivation
      const { calendar, terms } = await heldCalendar(tx)
      const pauses = [...before, { from: pausedOn!, to: day }]
      const derivation = deadlineOf(rule, from, { calendar, terms, pauses, changes })
      return { dueOn: derivation.dueOn, derivation, pausedOn: null }
    },
  })
