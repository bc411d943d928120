import { Checkbox, FormControl, FormControlLabel, FormGroup, FormHelperText, FormLabel, Stack, TextField, Typography } from '@mui/material'
import { subjectCapacity } from '@pingyi/domain'
import { useTranslate } from 'react-admin'
import { usePunctuation } from '../../kit/i18n/use-punctuation.ts'
import type { DraftProps } from '../../kit/revisions/revision.ts'
import type { SubjectOfSet } from '../selections.ts'
import { useSetText } from '../use-set-text.ts'
import type { SetDraft } from './draft.ts'

const offered: readonly SubjectOfSet[] = [
  { kind: 'ORGANIZATION', capacity: null },
  ...subjectCapacity.codes.map(capacity => ({ kind: 'PERSON', capacity }) as const),
  { kind: 'PERSON', capacity: null },
]

/** For whom a set is, and how many criteria its text announces. */
export function SetFields({ draft, change, problemAt }: DraftProps<SetDraft>) {
  const translate = useTranslate()
  const { subject: saidOf, counted } = useSetText()
  const { clauses } = usePunctuation()
  const is = (one: SubjectOfSet) => draft.subjects.some(({ kind, capacity }) => kind === one.kind && capacity === one.capacity)
  const toggle = (one: SubjectOfSet) => change({ subjects: offered.filter(each => (each === one ? !is(each) : is(each))) })
  const listed = draft.criteria.filter(({ zh, en }) => zh.trim() || en.trim()).length
  const announced = draft.announced === '' ? null : Number(draft.announced)
  const wrongSubject = problemAt('subjects')
  return (
    <>
      <FormControl error={wrongSubject !== undefined}>
        <FormLabel component="legend">{translate('criteria.subjects')}</FormLabel>
        <FormGroup row>
          {offered.map(one => (
            <FormControlLabel
              key={saidOf(one)}
              control={<Checkbox size="small" checked={is(one)} onChange={() => toggle(one)} />}
              label={saidOf(one)}
            />
          ))}
        </FormGroup>
        {wrongSubject && <FormHelperText>{wrongSubject}</FormHelperText>}
      </FormControl>
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2} sx={{ alignItems: { sm: 'center' } }}>
        <TextField
          size="small"
          fullWidth
          label={translate('criteria.announcedCount')}
          sx={{ maxWidth: { sm: 260 } }}
          value={draft.announced}
          error={problemAt('announced') !== undefined}
          helperText={problemAt('announced')}
          onChange={event => change({ announced: event.target.value.replace(/\D/g, '').slice(0, 4) })}
          slotProps={{ htmlInput: { inputMode: 'numeric' } }}
        />
        <Typography role="status" color={announced !== null && announced !== listed ? 'warning.main' : 'text.secondary'}>
          {clauses([counted(announced, listed), ...(announced !== null && announced !== listed ? [translate('criteria.keepAsIs')] : [])])}
        </Typography>
      </Stack>
    </>
  )
}
