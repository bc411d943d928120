/** Acts (人次) and persons (人) are two figures: one person reviewed three times makes three acts of one person. */
export type ActsAndPersons = { readonly acts: number; readonly persons: number }

/** Counts acts, and the different persons in them. Each id stands for one act. */
export const actsAndPersons = (personIds: readonly string[]): ActsAndPersons => ({
  acts: personIds.length,
  persons: new Set(personIds).size,
})

/** Attendances at occasions, from names or from headcounts: acts of being present, never persons reviewed. */
export const attendances = (occasions: readonly { readonly named?: readonly string[]; readonly headcount?: number }[]): number =>
  occasions.reduce((sum, { named, headcount }) => sum + new Set(named).size + (headcount ?? 0), 0)
