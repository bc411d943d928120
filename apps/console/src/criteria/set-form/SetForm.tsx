import { Box, FormControlLabel, Stack, Switch, TextField } from '@mui/material'
import type { Problem } from '@pingyi/domain'
import { type FormEvent, useRef, useState } from 'react'
import { useTranslate } from 'react-admin'
import { useNavigate } from 'react-router-dom'
import { EditRows } from '../../kit/edit-rows/EditRows.tsx'
import { FormBar } from '../../kit/form/FormBar.tsx'
import { focusFirstInvalid } from '../../kit/form/focus-first-invalid.ts'
import { submitOnCtrlEnter } from '../../kit/form/submit-on-ctrl-enter.ts'
import { useFocusOnRefusal } from '../../kit/form/use-focus-on-refusal.ts'
import { useFormGuard } from '../../kit/form/use-form-guard.tsx'
import { Section } from '../../kit/page/Section.tsx'
import { Refusal } from '../../kit/refusal/Refusal.tsx'
import type { RefusalShown } from '../../kit/refusal/refusal.ts'
import { useProblemText } from '../../kit/refusal/use-problem-text.ts'
import type { CriteriaSetRow } from '../selections.ts'
import { freshCriterion, freshName, freshScale, inputOf, problemsOfDraft, type SetDraft, withoutBlanks } from './draft.ts'
import { SetConflict } from './SetConflict.tsx'
import { SetHead } from './SetHead.tsx'

type Props = {
  begin: () => SetDraft
  /** As it stands on the server, also after somebody else changed it. */
  present?: CriteriaSetRow
  busy: boolean
  refusal: RefusalShown | null
  /** `version`: of what the draft began as, so that nobody’s change is written over unseen. Answers where it can be seen, once it is saved. */
  save: (draft: SetDraft, version: number) => Promise<string | undefined>
  clear?: () => void
}

const said = (draft: SetDraft) => JSON.stringify(inputOf(draft))

/** A set as tables. What is typed stays when it is refused, or when somebody else was faster. */
export function SetForm({ begin, present, busy, refusal, save, clear }: Props) {
  const translate = useTranslate()
  const navigate = useNavigate()
  const [draft, setDraft] = useState(begin)
  const [begun, setBegun] = useState(() => said(draft))
  const [version, setVersion] = useState(present?.version ?? 0)
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  useFocusOnRefusal(form, refusal)
  const { release, guard } = useFormGuard(said(draft) !== begun)
  const change = (more: Partial<SetDraft>) => setDraft(before => ({ ...before, ...more }))
  const problems: readonly Problem[] = [...(tried ? problemsOfDraft(draft) : []), ...(refusal?.details.problems ?? [])] as Problem[]
  const problemText = useProblemText()
  const problemAt = (at: string) => {
    const found = problems.find(problem => problem.at === at)
    return found && problemText(found)
  }
  const submit = async (event?: FormEvent, over = version) => {
    event?.preventDefault()
    if (busy) return
    const written = withoutBlanks(draft)
    setDraft(written.criteria.length > 0 ? written : { ...written, criteria: draft.criteria.slice(0, 1) })
    setTried(true)
    const to = problemsOfDraft(written).length === 0 ? await save(written, over) : undefined
    if (!to) return void focusFirstInvalid(form.current)
    release()
    navigate(to)
  }
  const named = [
    { field: 'zh', label: translate('criteria.zh'), at: ['name.zh', 'code', 'name'] },
    { field: 'en', label: translate('criteria.en'), at: ['name.en'] },
  ]
  const explained = [
    { field: 'explanationZh', label: translate('criteria.explanationZh'), at: ['explanation.zh', 'explanation'] },
    { field: 'explanationEn', label: translate('criteria.explanationEn'), at: ['explanation.en'] },
  ]
  const { scale } = draft
  return (
    <Box component="form" ref={form} noValidate onSubmit={submit} onKeyDown={submitOnCtrlEnter}>
      {guard}
      <SetHead draft={draft} change={change} problemAt={problemAt} />
      <Section title={translate('criteria.items')}>
        <EditRows
          title={translate('criteria.items')}
          rows={draft.criteria}
          columns={[...named, ...explained]}
          fresh={freshCriterion}
          onChange={criteria => change({ criteria })}
          at="criteria"
          problems={problems}
          nameOf={({ zh, en }) => zh || en}
          add={translate('criteria.addItem')}
        />
      </Section>
      <Section title={translate('criteria.scale')}>
        <FormControlLabel
          control={<Switch checked={scale !== null} onChange={(_, on) => change({ scale: on ? freshScale() : null })} />}
          label={translate('criteria.graded')}
        />
        {scale && (
          <>
            <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2} sx={{ my: 1.5 }}>
              {(['zh', 'en'] as const).map(language => (
                <TextField
                  key={language}
                  size="small"
                  fullWidth
                  label={translate(`criteria.scaleName.${language}`)}
                  value={scale[language]}
                  error={problemAt(`scale.name.${language}`) !== undefined}
                  helperText={problemAt(`scale.name.${language}`)}
                  onChange={event => change({ scale: { ...scale, [language]: event.target.value } })}
                />
              ))}
            </Stack>
            <EditRows
              title={translate('criteria.scale')}
              rows={scale.grades}
              columns={named}
              fresh={freshName}
              onChange={grades => change({ scale: { ...scale, grades } })}
              at="scale.grades"
              problems={problems}
              nameOf={({ zh, en }) => zh || en}
              add={translate('criteria.addGrade')}
            />
          </>
        )}
      </Section>
      {refusal?.code === 'STALE' && present ? (
        <SetConflict
          draft={draft}
          present={present}
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
