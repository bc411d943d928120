import { Alert } from '@mui/material'
import { Loading, Title, useGetList, useTranslate } from 'react-admin'
import { PageHead, RecordPage } from '../../kit/page/RecordPage.tsx'
import { useNotifyDone } from '../../kit/verbs/use-notify-done.tsx'
import { useVerb } from '../../kit/verbs/use-verb.ts'
import type { CycleRow } from '../selections.ts'
import { cycleVerbs } from '../verbs.ts'
import { CycleAuthority } from './CycleAuthority.tsx'
import { MatrixForm } from './MatrixForm.tsx'
import { inputOfRows, rowsOfCycle, type SetOffered } from './matrix-draft.ts'

/** Who reviews whom in a cycle, as a table to be written. */
export const AuthorityPage = () => (
  <RecordPage<CycleRow> resource="cycles">{cycle => (cycle.authority ? <Edited key={cycle.id} cycle={cycle} /> : <Loading />)}</RecordPage>
)

function Edited({ cycle }: { cycle: CycleRow }) {
  const translate = useTranslate()
  const done = useNotifyDone()
  const update = useVerb(cycleVerbs.update)
  const { data: sets, total } = useGetList<SetOffered>('criteriaSets', { filter: { all: true }, pagination: { page: 1, perPage: 100 } })
  const title = translate('cycles.authorityOf', { name: cycle.name })
  const save = async (input: ReturnType<typeof inputOfRows>, version: number) => {
    const before = inputOfRows(rowsOfCycle(cycle))
    const saved = await update.run({ id: cycle.id, version, input })
    if (!saved) return undefined
    const undo = { verb: cycleVerbs.update, variables: { id: saved.id, version: saved.version, input: before } }
    done('kit.done', { what: translate('cycles.changeAuthority') }, [undo])
    return `/cycles/${cycle.id}/show`
  }
  return (
    <>
      <Title title={title} />
      <PageHead title={title} />
      {!cycle.mayUpdateAuthority ? (
        <>
          {!cycle.isUsed && <Alert severity="info">{translate('cycles.authorityNotYours')}</Alert>}
          <CycleAuthority />
        </>
      ) : (
        total !== undefined && (
          <MatrixForm cycle={cycle} sets={sets ?? []} busy={update.busy} refusal={update.refusal} clear={update.clear} save={save} />
        )
      )}
    </>
  )
}
