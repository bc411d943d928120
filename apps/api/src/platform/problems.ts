import type { Problem } from '@pingyi/domain'
import { longestName } from '@pingyi/domain/internal'

/** What is wrong with a name of one language; one that a patch leaves alone is right. */
export function problemsOfPlainName(at: string, name: string | null | undefined, { required = true } = {}): Problem[] {
  if (name === undefined) return []
  if (!name?.trim()) return required ? [{ at, code: 'MISSING' }] : []
  return name.trim().length > longestName ? [{ at, code: 'TOO_LONG', limit: longestName }] : []
}

/** What is wrong with the day on which something ends. */
export function problemsOfEnd(at: string, on: string, fromOn: string): Problem[] {
  return on <= fromOn ? [{ at, code: 'ENDS_BEFORE_START', limit: fromOn }] : []
}

/** A change that the server dates at the latest by its own day. */
export const problemsOfPast = (at: string, on: string, today: string): Problem[] =>
  on > today ? [{ at, code: 'IN_FUTURE', limit: today }] : []
