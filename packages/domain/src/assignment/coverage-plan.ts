import { isLeader, type ToAssign } from './propose.ts'

/** Whether everybody can be reviewed, counted before a cycle starts. */
export type CoverageCounts = {
  readonly due: number
  /** A leader may review them, by a post or a duty. */
  readonly covered: number
  readonly uncovered: number
  /** Of the uncovered: fellow members may review them. */
  readonly peersOnly: number
}

/** Whether a leader may review the subject. */
export const isCovered = ({ options }: Pick<ToAssign, 'options'>): boolean => options.some(isLeader)

/** Counts whom leaders may review. */
export function coverageCounts(subjects: readonly Pick<ToAssign, 'options'>[]): CoverageCounts {
  const uncovered = subjects.filter(subject => !isCovered(subject))
  const peersOnly = uncovered.filter(({ options }) => options.length > 0).length
  return { due: subjects.length, covered: subjects.length - uncovered.length, uncovered: uncovered.length, peersOnly }
}
