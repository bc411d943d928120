import { Alert } from '@mui/material'
import { Title, useGetList, useTranslate } from 'react-admin'
import { useLocalizedText } from '../i18n/use-localized-text.ts'
import { PageHead, RecordPage } from '../page/RecordPage.tsx'
import { undoBy } from '../verbs/UndoNote.tsx'
import { useNotifyDone } from '../verbs/use-notify-done.tsx'
import { useVerb } from '../verbs/use-verb.ts'
import { codeFor } from './codes.ts'
import { RevisionForm } from './RevisionForm.tsx'
import type { RevisedNoun, Revision, RevisionDraft, RevisionInput } from './revision.ts'

type Props<Row extends Revision, Draft extends RevisionDraft, Input extends RevisionInput> = { noun: RevisedNoun<Row, Draft, Input> }

/** What nothing uses is changed; of what is used a new revision is written, which begins as the last. */
export const RevisionEdit = <Row extends Revision, Draft extends RevisionDraft, Input extends RevisionInput>({
  noun,
}: Props<Row, Draft, Input>) => (
  <RecordPage<Row> resource={noun.resource}>{row => <Edited key={row.id} noun={noun} row={row} />}</RecordPage>
)

function Edited<Row extends Revision, Draft extends RevisionDraft, Input extends RevisionInput>({
  noun,
  row,
}: Props<Row, Draft, Input> & { row: Row }) {
  const translate = useTranslate()
  const text = useLocalizedText()
  const done = useNotifyDone()
  const { resource, verbs, draftOf, inputOf } = noun
  const { run, busy, refusal, clear } = useVerb(verbs.revise)
  const title = translate(row.frozen ? 'kit.revisions.reviseOf' : 'kit.revisions.editOf', { name: text(row.name) || row.name.zh })
  return (
    <>
      <Title title={title} />
      <PageHead title={title} />
      {row.frozen && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate('kit.revisions.reviseWhat', { revision: row.revision })}
        </Alert>
      )}
      <RevisionForm
        noun={noun}
        begin={() => draftOf(row)}
        present={row}
        busy={busy}
        refusal={refusal}
        clear={clear}
        save={async (draft, version) => {
          const made = await run({ id: row.id, version, input: inputOf(draft) })
          if (!made) return undefined
          const before = undoBy(verbs.revise, { id: made.id, version: made.version, input: inputOf(draftOf(row)) })
          if (made.id === row.id) done('kit.revisions.saved', { revision: made.revision }, [before])
          else done('kit.revisions.revised', { revision: made.revision })
          return `/${resource}/${made.id}/show`
        }}
      />
    </>
  )
}

/** A thing of one's own. Its code is made of its name. */
export function RevisionCreate<Row extends Revision, Draft extends RevisionDraft, Input extends RevisionInput>({
  noun,
}: Props<Row, Draft, Input>) {
  const translate = useTranslate()
  const done = useNotifyDone()
  const { resource, verbs, code, fresh, inputOf } = noun
  const { run, busy, refusal } = useVerb(verbs.create)
  const { data = [] } = useGetList<Row>(resource, { filter: { all: true }, pagination: { page: 1, perPage: 100 } })
  const title = translate(`resources.${resource}.page.create`)
  return (
    <>
      <Title title={title} />
      <PageHead title={title} />
      <RevisionForm
        noun={noun}
        begin={fresh}
        busy={busy}
        refusal={refusal}
        save={async draft => {
          const taken = new Set(data.map(one => one.code))
          const made = await run({ input: { ...inputOf(draft), code: codeFor(draft.en, code, taken) } })
          if (!made) return undefined
          done('kit.revisions.saved', { revision: made.revision })
          return `/${resource}/${made.id}/show`
        }}
      />
    </>
  )
}
