import { Box } from '@mui/material'
import { useTranslate } from 'react-admin'
import { toneColours, toneOf } from './state-colours.ts'

/** A state in words with a quiet colour. `vocabulary` is the vocabulary's name, `ReviewStatus` say. */
export function StateChip({ vocabulary, code }: { vocabulary: string; code: string | null | undefined }) {
  const translate = useTranslate()
  if (!code) return null
  const { text, ground } = toneColours[toneOf(vocabulary, code)]
  return (
    <Box
      component="span"
      sx={{ px: 1, py: '2px', borderRadius: 1, whiteSpace: 'nowrap', fontSize: '0.875rem', color: text, bgcolor: ground }}
    >
      {translate(`${vocabulary}.${code}`, { _: code })}
    </Box>
  )
}
