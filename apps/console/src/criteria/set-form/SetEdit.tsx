import { Alert } from '@mui/material'
import { Title, useGetList, useTranslate } from 'react-admin'
import { PageHead, RecordPage } from '../../kit/page/RecordPage.tsx'
import { useNotifyDone } from '../../kit/verbs/use-notify-done.tsx'
import { useVerb } from '../../kit/verbs/use-verb.ts'
import { codeFor } from '../codes.ts'
import type { CriteriaSetRow } from '../selections.ts'
import { useCyclesOfSets } from '../sets/use-cycles-of-sets.ts'
import { useSetText } from '../use-set-text.ts'
import { criteriaVerbs } from '../verbs.ts'
import { draftOf, freshSet, inputOf } from './draft.ts'
import { SetForm } from './SetForm.tsx'

/** A set that nothing uses is changed; of a used one a new revision is written, which begins as the last. */
export const SetEdit = () => <RecordPage<CriteriaSetRow> resource="criteriaSets">{set => <Edited key={set.id} set={set} />}</RecordPage>

function Edited({ set }: { set: CriteriaSetRow }) {
  const translate = useTranslate()
  const done = useNotifyDone()
  const { text, list } = useSetText()
  const cyclesOf = useCyclesOfSets()
  const revise = useVerb(criteriaVerbs.revise)
  const used = set.frozen
  const title = translate(used ? 'criteria.reviseOf' : 'criteria.editOf', { name: text(set.name) })
  return (
    <>
      <Title title={title} />
      <PageHead title={title} />
      {used && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate('criteria.reviseWhat', { cycles: list(cyclesOf(set.id).map(({ name }) => name)), revision: set.revision })}
        </Alert>
      )}
      <SetForm
        begin={() => draftOf(set)}
        present={set}
        busy={revise.busy}
        refusal={revise.refusal}
        clear={revise.clear}
        save={async (draft, version) => {
          const made = await revise.run({ id: set.id, version, input: inputOf(draft) })
          if (!made) return undefined
          const before = { verb: criteriaVerbs.revise, variables: { id: made.id, version: made.version, input: inputOf(draftOf(set)) } }
          if (made.id === set.id) done('criteria.saved', { revision: made.revision }, [before])
          else done('criteria.revised', { revision: made.revision })
          return `/criteriaSets/${made.id}/show`
        }}
      />
    </>
  )
}

/** A set of one's own. */
export function SetCreate() {
  const translate = useTranslate()
  const done = useNotifyDone()
  const create = useVerb(criteriaVerbs.create)
  const { data = [] } = useGetList<CriteriaSetRow>('criteriaSets', { pagination: { page: 1, perPage: 100 } })
  return (
    <>
      <Title title={translate('criteria.create')} />
      <PageHead title={translate('criteria.create')} />
      <SetForm
        begin={freshSet}
        busy={create.busy}
        refusal={create.refusal}
        save={async draft => {
          const code = codeFor(draft.en, 'SET', new Set(data.map(one => one.code)))
          const made = await create.run({ input: { code, ...inputOf(draft) } })
          if (!made) return undefined
          done('criteria.saved', { revision: made.revision })
          return `/criteriaSets/${made.id}/show`
        }}
      />
    </>
  )
}
