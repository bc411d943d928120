import { type Day, demandDays } from '../calendar/day.ts'
import type { Problem } from '../problem.ts'
import { Refusal } from '../refusal.ts'
import type { CycleKind } from './kind.ts'
import type { Period } from './period.ts'
import { type CycleStatus, cycleStatus } from './status.ts'

/**
 * The days on which reviews of a cycle are given: its own, and of a quarter also those of the month after it, as the texts hold them
 * “at the end of a quarter or the start of the next” (分别于每季度末或次季度初).
 */
export function windowOf({ kind, startsOn, endsOn }: Period & { readonly kind: CycleKind }): Period {
  demandDays({ startsOn, endsOn })
  return { startsOn, endsOn: kind === 'QUARTER' ? endOfMonthAfter(endsOn) : endsOn }
}

function endOfMonthAfter(on: Day): Day {
  const [year, month] = on.split('-').map(Number) as [number, number]
  return new Date(Date.UTC(year, month + 1, 0)).toISOString().slice(0, 10)
}

/** Problems of a day that must lie in a window. */
export const problemsOfWindow = (at: string, on: Day, { startsOn, endsOn }: Period): Problem[] =>
  on < startsOn || on > endsOn ? [{ at, code: 'OUTSIDE_PERIOD', limit: startsOn, until: endsOn }] : []

type CycleOfReview = { readonly id: string; readonly status: CycleStatus }

/** Why a cycle takes no draft of a review, or null: it is closed. */
export const refusalOfDraft = ({ id, status }: CycleOfReview): Refusal | null =>
  cycleStatus.members[status].drafts ? null : new Refusal('CYCLE_CLOSED', { cycleId: id })

/** Why reviews of a cycle are not handed in, or null: it has not started, or is closed. */
export function refusalOfSubmission(cycle: CycleOfReview): Refusal | null {
  if (cycleStatus.members[cycle.status].reviews) return null
  return refusalOfDraft(cycle) ?? new Refusal('CYCLE_NOT_STARTED', { cycleId: cycle.id })
}
