import { authorityRelation } from '../authority/relation.ts'
import type { ReviewerBy } from '../authority/reviewers-of.ts'

/** A subject due, and who may review it. */
export type ToAssign<Id = string> = { readonly id: Id; readonly options: readonly ReviewerBy[] }
/** A subject and who should review it. */
export type ProposedAssignment<Id = string> = { readonly id: Id; readonly by: ReviewerBy }

/** Duties come before posts, and what must be reviewed before what may be. Peers are asked by hand. */
function rankOf({ rule }: ReviewerBy): number {
  const { by } = authorityRelation.members[rule.relation]
  return by === 'MEMBERSHIP' ? Number.POSITIVE_INFINITY : by === 'DUTY' ? 0 : rule.obligation === 'EACH' ? 1 : 2
}

/** Whether somebody reviews as a leader: by a post or a duty, not as a fellow member. */
export const isLeader = (option: ReviewerBy): boolean => Number.isFinite(rankOf(option))

/** Those who come first for a subject: the best rank that is there. */
function first(options: readonly ReviewerBy[]): ReviewerBy[] {
  const best = Math.min(...options.map(rankOf))
  return Number.isFinite(best) ? options.filter(option => rankOf(option) === best) : []
}

/**
 * Proposes one reviewer for each subject and shares the load evenly among those who come first; subjects with the fewest choices are
 * settled first. Subjects that only peers may review are left out. `loads`: how many reviews each has already, by the reviewer's id.
 */
export function proposeAssignments<Id>(
  subjects: readonly ToAssign<Id>[],
  loads: ReadonlyMap<string, number> = new Map(),
): ProposedAssignment<Id>[] {
  const load = new Map(loads)
  const of = (id: string) => load.get(id) ?? 0
  const choices = subjects
    .map(({ id, options }, place) => ({ id, place, options: first(options) }))
    .filter(({ options }) => options.length > 0)
  const settled = choices
    .toSorted((a, b) => a.options.length - b.options.length || a.place - b.place)
    .map(({ id, place, options }) => {
      const by = options.reduce((least, option) => (of(option.reviewerId) < of(least.reviewerId) ? option : least))
      load.set(by.reviewerId, of(by.reviewerId) + 1)
      return { id, place, by }
    })
  return settled.sort((a, b) => a.place - b.place).map(({ id, by }) => ({ id, by }))
}
