import type { Problem } from '@pingyi/domain'
import { longestName } from '@pingyi/domain/internal'

/** Problems of a name in one language. `undefined` means unchanged by a patch. */
export function problemsOfPlainName(at: string, name: string | null | undefined, { required = true } = {}): Problem[] {
  if (name === undefined) return []
  if (!name?.trim()) return required ? [{ at, code: 'MISSING' }] : []
  return name.trim().length > longestName ? [{ at, code: 'TOO_LONG', limit: longestName }] : []
}

/** Problems of an end day. */
export function problemsOfEnd(at: string, on: string, fromOn: string): Problem[] {
  return on <= fromOn ? [{ at, code: 'ENDS_BEFORE_START', limit: fromOn }] : []
}

/** Problems of a day that must not lie in the future. */
export const problemsOfPast = (at: string, on: string, today: string): Problem[] =>
  on > today ? [{ at, code: 'IN_FUTURE', limit: today }] : []
