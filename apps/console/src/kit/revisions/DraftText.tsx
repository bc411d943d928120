import { Stack, TextField } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { Text } from '../../api/common-selections.ts'
import { usePunctuation } from '../i18n/use-punctuation.ts'

type Props = {
  /** The key of its word. */
  label: string
  /** Where problems of it are told. */
  at: string
  value: Text
  onChange: (more: Partial<Text>) => void
  problemAt: (at: string) => string | undefined
  multiline?: boolean
  autoFocus?: boolean
}

/** A text in both languages, side by side; Chinese is the original and must be given. */
export function DraftText({ label, at, value, onChange, problemAt, multiline = false, autoFocus = false }: Props) {
  const translate = useTranslate()
  const { withNote } = usePunctuation()
  return (
    <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2}>
      {(['zh', 'en'] as const).map(language => (
        <TextField
          key={language}
          size="small"
          fullWidth
          multiline={multiline}
          required={language === 'zh'}
          autoFocus={autoFocus && language === 'zh'}
          label={withNote(translate(label), translate(`kit.revisions.${language}`))}
          value={value[language]}
          error={problemAt(`${at}.${language}`) !== undefined}
          helperText={problemAt(`${at}.${language}`)}
          onChange={event => onChange({ [language]: event.target.value })}
        />
      ))}
    </Stack>
  )
}
