import { type Derivation, deadlineOf, type Pause, type WorkingCalendar, weekendCalendar } from '@pingyi/domain'

type Stored = Derivation | { readonly rule: 'STATED'; readonly on: string }

/** A derivation as a row keeps it; one of a day that was merely stated is spelled out. */
export function derivationOf(stored: unknown, dueOn: string | null): Derivation | null {
  const derivation = stored as Stored | null
  if (!derivation) return null
  if ('from' in derivation) return derivation
  return dueOn === null ? null : deadlineOf({ kind: 'STATED', on: dueOn }, derivation.on, { calendar: weekendCalendar })
}

/** The same deadline by another calendar, or after another pause; a term is the one that it was found by, however it reads today. */
export const deadlineAnew = (
  { rule, from, term, pauses, changes }: Derivation,
  calendar: WorkingCalendar,
  pause: readonly Pause[] = [],
): Derivation => deadlineOf(rule, from, { calendar, terms: term ? [term] : [], pauses: [...pauses, ...pause], changes })
