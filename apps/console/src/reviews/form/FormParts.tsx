import { Checkbox, FormControlLabel, Stack, TextField, Typography } from '@mui/material'
import { type OpinionKind, opinionKind } from '@pingyi/domain'
import { useTranslate } from 'react-admin'
import type { FormPart, FormRow } from '../../criteria/selections.ts'
import { useLocalizedText } from '../../kit/i18n/use-localized-text.ts'
import { useProblemText } from '../../kit/refusal/use-problem-text.ts'
import { problemAt, unlessFilled, useDraftForm } from './draft-form.ts'
import { OpinionLines } from './OpinionLines.tsx'

/** The parts that the form asks for; a part that gives opinions is their list. */
export const FormParts = ({ form }: { form: FormRow }) => {
  const given = form.parts.map(part => part.gives)
  const others = opinionKind.codes.filter(kind => !given.includes(kind))
  return (
    <Stack spacing={2}>
      {form.parts.map(part =>
        part.gives ? <LinesPart key={part.code} part={part} kind={part.gives} /> : <TextPart key={part.code} part={part} />,
      )}
      <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 1 }}>
        {others.map(kind => (
          <OtherLines key={kind} kind={kind} />
        ))}
      </Stack>
    </Stack>
  )
}

/** A kind that the form does not ask for: only its button, until somebody writes one. */
const OtherLines = ({ kind }: { kind: OpinionKind }) => {
  const translate = useTranslate()
  const { draft } = useDraftForm()
  const isWritten = draft.opinions.some(opinion => opinion.kind === kind)
  return (
    <Stack spacing={1} sx={{ flexBasis: isWritten ? '100%' : 'auto' }}>
      {isWritten && <Typography variant="subtitle2">{translate(`OpinionKind.${kind}`)}</Typography>}
      <OpinionLines kind={kind} />
    </Stack>
  )
}

/** A part that gives opinions is their list; that of problems may say instead that none was found. */
const LinesPart = ({ part, kind }: { part: FormPart; kind: OpinionKind }) => {
  const text = useLocalizedText()
  const say = useProblemText()
  const { draft, problems } = useDraftForm()
  const isWritten = draft.opinions.some(opinion => opinion.kind === kind && opinion.text.trim() !== '')
  const isNone = kind === 'PROBLEM' && draft.noProblem
  const problem = unlessFilled(problemAt(problems, `parts.${part.code}`), isWritten || isNone)
  return (
    <Stack spacing={1}>
      <Typography variant="subtitle2">
        {text(part.name)}
        {part.required && ' *'}
      </Typography>
      {problem && (
        <Typography variant="caption" color="error" role="alert">
          {say(problem)}
        </Typography>
      )}
      {kind === 'PROBLEM' && !isWritten && <NoProblem />}
      {!isNone && <OpinionLines kind={kind} begun={part.required} isWrong={Boolean(problem)} />}
    </Stack>
  )
}

const NoProblem = () => {
  const translate = useTranslate()
  const { draft, edit } = useDraftForm()
  return (
    <FormControlLabel
      label={translate('reviews.noProblem')}
      control={<Checkbox checked={draft.noProblem} onChange={(_, noProblem) => edit({ noProblem })} />}
    />
  )
}

const TextPart = ({ part }: { part: FormPart }) => {
  const text = useLocalizedText()
  const say = useProblemText()
  const { draft, edit, problems } = useDraftForm()
  const problem = unlessFilled(problemAt(problems, `parts.${part.code}`), Boolean(draft.parts[part.code]?.trim()))
  return (
    <TextField
      multiline
      minRows={2}
      required={part.required}
      label={text(part.name)}
      value={draft.parts[part.code] ?? ''}
      error={Boolean(problem)}
      helperText={problem && say(problem)}
      onChange={event => edit({ parts: { ...draft.parts, [part.code]: event.target.value } })}
    />
  )
}
