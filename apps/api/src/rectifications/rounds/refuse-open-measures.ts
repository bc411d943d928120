import { isMeasureOpen, measureStatus, Refusal } from '@pingyi/domain'
import type { Measure } from '../measure.ts'
import type { Round } from '../round.ts'

/** Refuses while measures are unfinished. Ongoing measures and rectifications at once are exempt. */
export function refuseOpenMeasures({ deadlineKind }: Round, measures: readonly Measure[]) {
  const left = measures.filter(({ status }) => measureStatus.members[status].counts)
  const isOpen = ({ ongoing, status }: Measure) => !ongoing && isMeasureOpen(status)
  const open = measures.flatMap((measure, i) => (isOpen(measure) ? [i] : []))
  if (deadlineKind !== 'AT_ONCE' && open.length > 0) throw new Refusal('MEASURES_OPEN', { open, left: left.length })
}
