import { ConflictAlert } from '../../kit/form/ConflictAlert.tsx'
import type { CriteriaSetRow } from '../selections.ts'
import { Differences } from '../sets/Differences.tsx'
import { inputOf, type SetDraft } from './draft.ts'

type Props = { draft: SetDraft; present: CriteriaSetRow; saveMine: () => void; takeTheirs: () => void }

/** Somebody else was faster: what mine would change of what stands there now, and the two ways on. */
export function SetConflict({ draft, present, saveMine, takeTheirs }: Props) {
  const { name, announced, source, criteria, scale } = inputOf(draft)
  const mine = {
    name,
    announced,
    source,
    scale,
    subjects: draft.subjects,
    criteria: criteria.map(({ explanation, ...one }) => ({ ...one, explanation: explanation || null })),
  }
  return (
    <ConflictAlert saveMine={saveMine} takeTheirs={takeTheirs}>
      <Differences before={present} after={mine} />
    </ConflictAlert>
  )
}
