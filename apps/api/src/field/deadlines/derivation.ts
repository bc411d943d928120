import { type Derivation, deadlineOf, type Pause, type WorkingCalendar, weekendCalendar } from '@pingyi/domain'

type Stored = Derivation | { readonly rule: 'STATED'; readonly on: string }

/** The derivation stored in a row. The short form of a stated day is completed. */
export function derivationOf(stored: unknown, dueOn: string | null): Derivation | null {
  const derivation = stored as Stored | null
  if (!derivation) return null
  if ('from' in derivation) return derivation
  return dueOn === null ? null : deadlineOf({ kind: 'STATED', on: dueOn }, derivation.on, { calendar: weekendCalendar })
}

/** Derives the deadline again with another calendar or pause. The school term stays the one first used. */
export const deadlineAnew = (
  { rule, from, term, pauses, changes }: Derivation,
  calendar: WorkingCalendar,
  pause: readonly Pause[] = [],
): Derivation => deadlineOf(rule, from, { calendar, terms: term ? [term] : [], pauses: [...pauses, ...pause], changes })
