import { ruleCovers } from '../authority/matrix.ts'
import type { ReviewerBy } from '../authority/reviewers-of.ts'

/** Whether everybody can be reviewed, counted before a cycle starts. */
export type CoverageCounts = {
  readonly due: number
  /** A leader owes them a review, so that they can be covered. */
  readonly covered: number
  readonly uncovered: number
  /** Of the uncovered: others may review them, which is no coverage. */
  readonly uncountedOnly: number
}
type Reviewable = { readonly options: readonly ReviewerBy[] }

/** Whether a review that counts as coverage can be given of the subject. */
export const isCovered = ({ options }: Reviewable, superiorCounts: boolean): boolean =>
  options.some(({ rule }) => ruleCovers(rule, superiorCounts))

/** Counts whom leaders may review so that it counts as coverage. */
export function coverageCounts(subjects: readonly Reviewable[], superiorCounts: boolean): CoverageCounts {
  const uncovered = subjects.filter(subject => !isCovered(subject, superiorCounts))
  const uncountedOnly = uncovered.filter(({ options }) => options.length > 0).length
  return { due: subjects.length, covered: subjects.length - uncovered.length, uncovered: uncovered.length, uncountedOnly }
}
