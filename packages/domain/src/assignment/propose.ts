import { authorityRelation } from '../authority/relation.ts'
import type { ReviewerBy } from '../authority/reviewers-of.ts'
import type { Duty } from './duties.ts'

/** A subject, and what it is owed: the duties that are neither done nor assigned. */
export type ToAssign<Id = string> = { readonly id: Id; readonly duties: readonly Duty[] }
/** A subject and who should review it by which rule. */
export type ProposedAssignment<Id = string> = { readonly id: Id; readonly by: ReviewerBy }

/** Who answers for an organisation comes before who heads it from above. */
const rankOf = ({ rule }: ReviewerBy) => (authorityRelation.members[rule.relation].by === 'DUTY' ? 0 : 1)

function first(options: readonly ReviewerBy[]): ReviewerBy[] {
  const best = Math.min(...options.map(rankOf))
  return options.filter(option => rankOf(option) === best)
}

/**
 * Proposes a reviewer for each duty and shares the load evenly among those who come first; duties with the fewest choices are settled first.
 * Who is proposed for a subject answers all duties that they owe it. `loads`: how many reviews each has already, by the reviewer's id.
 */
export function proposeAssignments<Id>(
  subjects: readonly ToAssign<Id>[],
  loads: ReadonlyMap<string, number> = new Map(),
): ProposedAssignment<Id>[] {
  const load = new Map(loads)
  const of = (id: string) => load.get(id) ?? 0
  const chosen = subjects.map((): ReviewerBy[] => [])
  const duties = subjects.flatMap(({ duties }, place) => duties.map(({ options }) => ({ place, options: first(options), all: options })))
  for (const { place, options, all } of duties.toSorted((a, b) => a.options.length - b.options.length || a.place - b.place)) {
    const answers = chosen[place]!.some(({ reviewerId }) => all.some(option => option.reviewerId === reviewerId))
    if (answers) continue
    const by = options.reduce((least, option) => (of(option.reviewerId) < of(least.reviewerId) ? option : least))
    load.set(by.reviewerId, of(by.reviewerId) + 1)
    chosen[place]!.push(by)
  }
  return subjects.flatMap(({ id }, place) => chosen[place]!.map(by => ({ id, by })))
}
