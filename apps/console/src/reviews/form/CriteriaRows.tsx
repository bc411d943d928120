import { Box, MenuItem, Stack, TextField, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { MeasuringSet } from '../../criteria/selections.ts'
import { useLocalizedText } from '../../kit/i18n/use-localized-text.ts'
import { useProblemText } from '../../kit/refusal/use-problem-text.ts'
import { noRemark, type Remark } from '../draft/draft.ts'
import { problemAt, useDraftForm } from './draft-form.ts'

/** The criteria of the set as rows; a grade is asked only where the set has a scale. */
export const CriteriaRows = ({ set }: { set: MeasuringSet }) => {
  const translate = useTranslate()
  const text = useLocalizedText()
  return (
    <Stack spacing={1.5}>
      <Typography variant="body2" color="text.secondary">
        {text(set.name)}
        {set.announced !== null && set.announced !== set.listed && (
          <> · {translate('criteria.announced', { announced: set.announced, listed: set.listed })}</>
        )}
      </Typography>
      {set.criteria.map(criterion => (
        <CriterionRow key={criterion.code} set={set} code={criterion.code} name={text(criterion.name)} />
      ))}
    </Stack>
  )
}

const CriterionRow = ({ set, code, name }: { set: MeasuringSet; code: string; name: string }) => {
  const translate = useTranslate()
  const text = useLocalizedText()
  const say = useProblemText()
  const { draft, edit, problems } = useDraftForm()
  const remark = draft.criteria[code] ?? noRemark
  const write = (change: Partial<Remark>) => edit({ criteria: { ...draft.criteria, [code]: { ...remark, ...change } } })
  const problem = problemAt(problems, `remarks.${code}`, `remarks.${code}.text`, `criteria.${code}`)
  const gradeProblem = problemAt(problems, `remarks.${code}.grade`, `grades.${code}`)
  return (
    <Box
      sx={{ display: 'grid', gap: 1, alignItems: 'start', gridTemplateColumns: { xs: '1fr', sm: set.scale ? '11em 1fr 9em' : '11em 1fr' } }}
    >
      <Typography sx={{ pt: { sm: 1 } }}>{name}</Typography>
      <TextField
        multiline
        size="small"
        hiddenLabel
        value={remark.text}
        error={Boolean(problem)}
        helperText={problem && say(problem)}
        slotProps={{ htmlInput: { 'aria-label': name, 'data-line': true } }}
        onChange={event => write({ text: event.target.value })}
      />
      {set.scale && (
        <TextField
          select
          size="small"
          label={translate('reviews.grade')}
          value={remark.grade ?? ''}
          error={Boolean(gradeProblem)}
          helperText={gradeProblem && say(gradeProblem)}
          onChange={event => write({ grade: event.target.value || null })}
        >
          <MenuItem value="">–</MenuItem>
          {set.scale.grades.map(grade => (
            <MenuItem key={grade.code} value={grade.code}>
              {text(grade.name)}
            </MenuItem>
          ))}
        </TextField>
      )}
    </Box>
  )
}
