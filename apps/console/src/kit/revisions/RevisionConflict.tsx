import { ConflictAlert } from '../form/ConflictAlert.tsx'
import { Differences } from './Differences.tsx'
import type { RevisedNoun, Revision, RevisionDraft, RevisionInput } from './revision.ts'
import { useFactsOf } from './use-facts-of.ts'

type Props<Row extends Revision, Draft extends RevisionDraft, Input extends RevisionInput> = {
  noun: RevisedNoun<Row, Draft, Input>
  present: Row
  mine: Input
  saveMine: () => void
  takeTheirs: () => void
}

/** Somebody else was faster: what mine would change of what stands there now, and the two ways on. */
export function RevisionConflict<Row extends Revision, Draft extends RevisionDraft, Input extends RevisionInput>(
  props: Props<Row, Draft, Input>,
) {
  const { noun, present, mine, saveMine, takeTheirs } = props
  const factsOf = useFactsOf(noun)
  return (
    <ConflictAlert saveMine={saveMine} takeTheirs={takeTheirs}>
      <Differences before={factsOf(present)} after={factsOf(mine)} />
    </ConflictAlert>
  )
}
