import { Box, Stack, TextField } from '@mui/material'
import type { Problem } from '@pingyi/domain'
import { type FormEvent, useRef, useState } from 'react'
import { useTranslate } from 'react-admin'
import { useNavigate } from 'react-router-dom'
import { FormBar } from '../form/FormBar.tsx'
import { focusFirstInvalid } from '../form/focus-first-invalid.ts'
import { submitOnCtrlEnter } from '../form/submit-on-ctrl-enter.ts'
import { useFocusOnRefusal } from '../form/use-focus-on-refusal.ts'
import { useFormGuard } from '../form/use-form-guard.tsx'
import { useSource } from '../i18n/use-source.ts'
import { Section } from '../page/Section.tsx'
import { Refusal } from '../refusal/Refusal.tsx'
import type { RefusalShown } from '../refusal/refusal.ts'
import { useProblemText } from '../refusal/use-problem-text.ts'
import { DraftText } from './DraftText.tsx'
import { RevisionConflict } from './RevisionConflict.tsx'
import type { DraftProps, RevisedNoun, Revision, RevisionDraft, RevisionInput } from './revision.ts'

export type RevisionFormProps<Row extends Revision, Draft extends RevisionDraft, Input extends RevisionInput> = {
  noun: RevisedNoun<Row, Draft, Input>
  begin: () => Draft
  /** As it stands on the server, also after somebody else changed it. */
  present?: Row
  busy: boolean
  refusal: RefusalShown | null
  /** `version`: of what the draft began as, so that nobody’s change is written over unseen. Answers where it can be seen, once it is saved. */
  save: (draft: Draft, version: number) => Promise<string | undefined>
  clear?: () => void
}

/** A thing as it is written. What is typed stays when it is refused, or when somebody else was faster. */
export function RevisionForm<Row extends Revision, Draft extends RevisionDraft, Input extends RevisionInput>(
  props: RevisionFormProps<Row, Draft, Input>,
) {
  const { noun, begin, present, busy, refusal, save, clear } = props
  const { Fields, Tables, inputOf, problemsOf, withoutBlanks = (draft: Draft) => draft } = noun
  const said = (draft: Draft) => JSON.stringify(inputOf(draft))
  const translate = useTranslate()
  const navigate = useNavigate()
  const source = useSource()
  const [draft, setDraft] = useState(begin)
  const [begun, setBegun] = useState(() => said(draft))
  const [version, setVersion] = useState(present?.version ?? 0)
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  useFocusOnRefusal(form, refusal)
  const { release, guard } = useFormGuard(said(draft) !== begun)
  const change = (more: Partial<Draft>) => setDraft(before => ({ ...before, ...more }))
  const problems = [...(tried ? problemsOf(inputOf(draft)) : []), ...((refusal?.details.problems ?? []) as readonly Problem[])]
  const problemText = useProblemText()
  const problemAt = (at: string) => {
    const found = problems.find(problem => problem.at === at)
    return found && problemText(found)
  }
  const submit = async (event?: FormEvent, over = version) => {
    event?.preventDefault()
    if (busy) return
    const written = withoutBlanks(draft)
    setDraft(written)
    setTried(true)
    const to = problemsOf(inputOf(written)).length === 0 ? await save(written, over) : undefined
    if (!to) return void focusFirstInvalid(form.current)
    release()
    navigate(to)
  }
  const parts: DraftProps<Draft> = { draft, change, problems, problemAt }
  const changeText = (more: Partial<RevisionDraft>) => change(more as Partial<Draft>)
  return (
    <Box component="form" ref={form} noValidate onSubmit={submit} onKeyDown={submitOnCtrlEnter}>
      {guard}
      <Section title={translate('kit.revisions.about')}>
        <Stack spacing={2} sx={{ pt: 1 }}>
          <DraftText label="kit.revisions.name" at="name" value={draft} onChange={changeText} problemAt={problemAt} autoFocus />
          <Fields {...parts} />
          <TextField
            size="small"
            label={translate('kit.revisions.source')}
            required
            value={source(draft.source)}
            error={problemAt('source') !== undefined}
            helperText={problemAt('source') ?? translate('kit.revisions.sourceHelp')}
            onChange={event => changeText({ source: event.target.value })}
          />
        </Stack>
      </Section>
      {Tables && <Tables {...parts} />}
      {refusal?.code === 'STALE' && present ? (
        <RevisionConflict
          noun={noun}
          present={present}
          mine={inputOf(draft)}
          saveMine={() => void submit(undefined, present.version)}
          takeTheirs={() => {
            const theirs = begin()
            setDraft(theirs)
            setBegun(said(theirs))
            setVersion(present.version)
            clear?.()
          }}
        />
      ) : (
        <Refusal refusal={refusal && { ...refusal, details: { ...refusal.details, problems: [] } }} sx={{ mb: 2 }} />
      )}
      <FormBar busy={busy} />
    </Box>
  )
}
