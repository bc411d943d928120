import { Checkbox, FormControl, FormControlLabel, FormGroup, FormHelperText, FormLabel, Stack, TextField, Typography } from '@mui/material'
import { subjectCapacity } from '@pingyi/domain'
import { useTranslate } from 'react-admin'
import { usePunctuation } from '../../kit/i18n/use-punctuation.ts'
import { Section } from '../../kit/page/Section.tsx'
import type { SubjectOfSet } from '../selections.ts'
import { useSetText } from '../use-set-text.ts'
import type { SetDraft } from './draft.ts'

const offered: readonly SubjectOfSet[] = [
  { kind: 'ORGANIZATION', capacity: null },
  ...subjectCapacity.codes.map(capacity => ({ kind: 'PERSON', capacity }) as const),
  { kind: 'PERSON', capacity: null },
]

type Props = { draft: SetDraft; change: (more: Partial<SetDraft>) => void; problemAt: (at: string) => string | undefined }

/** What a set is called, for whom it is, and where it comes from. */
export function SetHead({ draft, change, problemAt }: Props) {
  const translate = useTranslate()
  const { subject: saidOf, source, counted } = useSetText()
  const { clauses } = usePunctuation()
  const is = (one: SubjectOfSet) => draft.subjects.some(({ kind, capacity }) => kind === one.kind && capacity === one.capacity)
  const toggle = (one: SubjectOfSet) => change({ subjects: offered.filter(each => (each === one ? !is(each) : is(each))) })
  const listed = draft.criteria.filter(({ zh, en }) => zh.trim() || en.trim()).length
  const announced = draft.announced === '' ? null : Number(draft.announced)
  const field = (at: string, value: string, onChange: (value: string) => void, more: object = {}) => ({
    size: 'small' as const,
    fullWidth: true,
    value,
    error: problemAt(at) !== undefined,
    helperText: problemAt(at),
    ...more,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  })
  const wrongSubject = problemAt('subjects')
  return (
    <Section title={translate('criteria.about')}>
      <Stack spacing={2} sx={{ pt: 1 }}>
        <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2}>
          <TextField label={translate('criteria.zh')} required autoFocus {...field('name.zh', draft.zh, zh => change({ zh }))} />
          <TextField label={translate('criteria.en')} {...field('name.en', draft.en, en => change({ en }))} />
        </Stack>
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
        <TextField
          label={translate('criteria.source')}
          required
          {...field('source', source(draft.source), typed => change({ source: typed }), {
            helperText: problemAt('source') ?? translate('criteria.sourceHelp'),
          })}
        />
        <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2} sx={{ alignItems: { sm: 'center' } }}>
          <TextField
            label={translate('criteria.announcedCount')}
            sx={{ maxWidth: { sm: 260 } }}
            {...field('announced', draft.announced, typed => change({ announced: typed.replace(/\D/g, '').slice(0, 4) }))}
            slotProps={{ htmlInput: { inputMode: 'numeric' } }}
          />
          <Typography role="status" color={announced !== null && announced !== listed ? 'warning.main' : 'text.secondary'}>
            {clauses([counted(announced, listed), ...(announced !== null && announced !== listed ? [translate('criteria.keepAsIs')] : [])])}
          </Typography>
        </Stack>
      </Stack>
    </Section>
  )
}
