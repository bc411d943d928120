import { Alert, Button, Stack, TextField } from '@mui/material'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useTranslate } from 'react-admin'
import { ask } from '../api/operations/ask.ts'
import { submitOnCtrlEnter } from '../kit/form/submit-on-ctrl-enter.ts'
import { useFocusOnRefusal } from '../kit/form/use-focus-on-refusal.ts'
import { useFormGuard } from '../kit/form/use-form-guard.tsx'
import { Section } from '../kit/page/Section.tsx'
import { Refusal } from '../kit/refusal/Refusal.tsx'
import { type RefusalShown, refusalOf } from '../kit/refusal/refusal.ts'
import { useFieldProblems } from '../kit/refusal/use-field-problems.ts'
import { VerbButton } from '../kit/verbs/VerbButton.tsx'
import { NoticeEffects } from './NoticeEffects.tsx'
import type { NoticePreview, YearRow } from './queries.ts'
import { previewNoticeQuery } from './queries.ts'
import { useUnread } from './use-unread.ts'
import { calendarVerbs } from './verbs.ts'

type Typed = { year: string; number: string; publishedOn: string; text: string }

const typedOf = (year: YearRow): Typed => ({ year: String(year.year), number: '', publishedOn: '', text: year.text })
const inputOf = ({ year, number, publishedOn, text }: Typed) => ({ year: Number(year), number, publishedOn: publishedOn || null, text })

/** A newer notice: first what it would change, then it is loaded. What is typed stays when it is refused. */
export function LoadNotice({ year, onLoaded }: { year: YearRow; onLoaded: (year: number) => void }) {
  const translate = useTranslate()
  const [typed, setTyped] = useState<Typed>(() => typedOf(year))
  const [begun, setBegun] = useState(typed)
  const isTyped = JSON.stringify(typed) !== JSON.stringify(begun)
  const { guard } = useFormGuard(isTyped)
  const [previewed, setPreview] = useState<{ of: Typed; preview: NoticePreview } | null>(null)
  /** An answer that comes after the text was changed says nothing of it. */
  const preview = previewed?.of === typed ? previewed.preview : null
  const [refusal, setRefusal] = useState<RefusalShown | null>(null)
  const form = useRef<HTMLFormElement>(null)
  useFocusOnRefusal(form, refusal)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another year brings another text, and never over what was typed
  useEffect(() => {
    if (isTyped) return
    setTyped(typedOf(year))
    setBegun(typedOf(year))
  }, [year.year])
  const set = (name: keyof Typed) => ({
    label: translate(`calendars.${name === 'year' ? 'noticeYear' : name}`),
    value: typed[name],
    onChange: (event: { target: { value: string } }) => setTyped(before => ({ ...before, [name]: event.target.value })),
  })
  const { unread, rest } = useUnread(refusal)
  const { field, others } = useFieldProblems(rest, ['year', 'number', 'publishedOn'])
  const look = async (event: FormEvent) => {
    event.preventDefault()
    setRefusal(null)
    try {
      const answer = await ask(previewNoticeQuery, { input: inputOf(typed) })
      setPreview({ of: typed, preview: answer.previewCalendarNotice })
    } catch (error) {
      setRefusal(refusalOf(error))
    }
  }
  return (
    <Section title={translate('calendars.load')}>
      <Stack component="form" ref={form} spacing={2} onSubmit={look} onKeyDown={submitOnCtrlEnter}>
        {guard}
        <Alert severity="info">{translate('calendars.loadHint')}</Alert>
        <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2}>
          <TextField
            {...set('year')}
            {...field('year')}
            type="number"
            required
            slotProps={{ htmlInput: { min: 0 } }}
            sx={{ width: { sm: 120 } }}
          />
          <TextField {...set('number')} {...field('number')} required sx={{ flex: 1, minWidth: 0 }} />
          <TextField
            {...set('publishedOn')}
            {...field('publishedOn')}
            type="date"
            slotProps={{ inputLabel: { shrink: true } }}
            sx={{ width: { sm: 200 } }}
          />
        </Stack>
        <TextField
          {...set('text')}
          required
          multiline
          minRows={5}
          placeholder={translate('calendars.example')}
          error={unread !== ''}
          helperText={unread}
        />
        <Refusal refusal={others} />
        {preview && <NoticeEffects preview={preview} />}
        <Stack direction="row" spacing={1}>
          <Button type="submit" variant={preview ? 'outlined' : 'contained'}>
            {translate('calendars.preview')}
          </Button>
          {preview && (
            <VerbButton
              verb={calendarVerbs.load}
              variables={{ input: inputOf(typed) }}
              label="calendars.confirm"
              consequence={
                preview.moving === 0
                  ? translate('calendars.noneMoves')
                  : translate('calendars.consequence', { n: preview.moving, number: typed.number })
              }
              variant="contained"
              size="medium"
              onDone={() => {
                setPreview(null)
                setBegun(typed)
                onLoaded(Number(typed.year))
              }}
            />
          )}
        </Stack>
      </Stack>
    </Section>
  )
}
