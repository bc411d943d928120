import type { Problem } from '../problem.ts'

/** What of an organisation lies beyond the day of its dissolution, in numbers. */
export type DissolutionCounts = {
  /** Organisations that stand below it. */
  readonly organizations: number
  readonly memberships: number
  readonly affiliations: number
  readonly appointments: number
  readonly responsibilities: number
  /** The last day on which a period in it began that has begun by today; null where none began on or after the day of dissolution. */
  readonly begunOn: string | null
}

/** Where the members of a dissolved organisation go. */
export type MembersChoice = { readonly membersTo?: string | null | undefined; readonly endMemberships?: boolean | null | undefined }

/**
 * Why an organisation cannot be dissolved so: one stands below it, a period in it began on that day or later, or nobody said where its
 * members go. Whoever is still in it is moved or ended in the same act.
 */
export function problemsOfDissolution(inside: DissolutionCounts, { membersTo, endMemberships }: MembersChoice): Problem[] {
  return [
    ...(inside.organizations > 0 ? [{ at: 'children', code: 'NOT_ALLOWED', limit: inside.organizations } as const] : []),
    ...(inside.begunOn ? [{ at: 'on', code: 'ENDS_BEFORE_START', limit: inside.begunOn } as const] : []),
    ...(membersTo && endMemberships ? [{ at: 'endMemberships', code: 'NOT_ALLOWED' } as const] : []),
    ...(inside.memberships > 0 && !membersTo && !endMemberships
      ? [{ at: 'membersTo', code: 'MISSING', limit: inside.memberships } as const]
      : []),
  ]
}

/** Nothing in an organisation begins on the day it is dissolved or reaches beyond it: the problem of a period there. */
export const problemsOfPeriodIn = (at: string, dissolvedOn: string | null, toOn: string | null): Problem[] =>
  dissolvedOn !== null && (toOn === null || toOn > dissolvedOn) ? [{ at, code: 'NOT_ALLOWED', limit: dissolvedOn }] : []

/** The same of what happens on one day: a meeting, the first day of a cycle. */
export const problemsOfDayIn = (at: string, dissolvedOn: string | null, on: string): Problem[] =>
  dissolvedOn !== null && on >= dissolvedOn ? [{ at, code: 'NOT_ALLOWED', limit: dissolvedOn }] : []
