import type { Actor, Derivation } from '@pingyi/domain'
import { deadlineAnew } from '../../field/deadlines/derivation.ts'
import { heldCalendar } from '../../field/deadlines/working-calendar.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { moveDeadline } from './move-deadline.ts'

/** Resumes a deadline and moves it by the days of the pause. */
export const resumeDeadline = (tx: Tx, actor: Actor, id: string, version: number) =>
  moveDeadline(tx, actor, {
    id,
    version,
    event: 'RESUME',
    kind: 'RESUMED',
    patch: async ({ derivation: stored, pausedOn }, day) => {
      const { calendar } = await heldCalendar(tx)
      const derivation = deadlineAnew(stored as Derivation, calendar, [{ from: pausedOn!, to: day }])
      return { dueOn: derivation.dueOn, derivation, pausedOn: null }
    },
  })
