import { useGetList } from 'react-admin'
import type { Named } from '../api/common-selections.ts'
import type { Opinion, Rectification } from '../api/schema.ts'
import { usePunctuation } from '../kit/i18n/use-punctuation.ts'
import { MoveButtons } from '../kit/verbs/MoveButtons.tsx'
import type { OpinionRow } from './selections.ts'
import { opinionMoves } from './verbs.ts'

/** Of a rectification only what is used: its noun imports this one. */
type Case = Pick<Rectification, 'id' | 'mayAddMeasure'> & { person: Named | null; opinions: readonly Pick<Opinion, 'text'>[] }

/** The verbs of one opinion; what it can be merged into or taken up by is looked for only while it can still move. */
export const OpinionMoves = ({ opinion, onDone }: { opinion: OpinionRow; onDone?: () => void }) => {
  const { clauses } = usePunctuation()
  const ofSubject = {
    cycleId: opinion.cycle.id,
    organizationId: opinion.organization.id,
    ...(opinion.person && { personId: opinion.person.id }),
  }
  const sameSubject = (one: { person: Named | null }) => one.person?.id === opinion.person?.id
  const pagination = { page: 1, perPage: 50 }
  const merge = useGetList<OpinionRow>('opinions', { pagination, filter: ofSubject }, { enabled: opinion.allowedEvents.includes('MERGE') })
  const adopt = useGetList<Case>('rectifications', { pagination, filter: ofSubject }, { enabled: opinion.allowedEvents.includes('ADOPT') })
  const into = (merge.data ?? []).filter(one => one.id !== opinion.id && one.kind === opinion.kind && sameSubject(one))
  const cases = (adopt.data ?? []).filter(one => one.mayAddMeasure && sameSubject(one))
  return (
    <MoveButtons
      vocabulary="OpinionEvent"
      record={opinion}
      moves={opinionMoves(
        into.map(({ id, text }) => ({ id, name: text })),
        cases.map(({ id, opinions }) => ({ id, name: clauses(opinions.map(({ text }) => text)) })),
      )}
      {...(onDone && { onDone })}
    />
  )
}
