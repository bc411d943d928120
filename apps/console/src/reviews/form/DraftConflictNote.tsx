import { Alert, AlertTitle, Box, Button, Stack, Typography } from '@mui/material'
import { useGetOne, useTranslate } from 'react-admin'
import { useLocalizedText } from '../../kit/i18n/use-localized-text.ts'
import { usePunctuation } from '../../kit/i18n/use-punctuation.ts'
import { type Draft, draftOf } from '../draft/draft.ts'
import type { ReviewRow } from '../selections.ts'
import { type Difference, differences } from './differences.ts'

type Props = { id: string; draft: Draft; keepMine: (version: number) => void; takeTheirs: (present: Draft, version: number) => void }

/** Somebody else has changed the draft: what is typed stays, beside what stands on the server now. */
export const DraftConflictNote = ({ id, draft, keepMine, takeTheirs }: Props) => {
  const translate = useTranslate()
  const { data: present } = useGetOne<ReviewRow>('reviews', { id }, { staleTime: 0, refetchOnMount: 'always' })
  if (!present) return null
  const theirs = draftOf(present)
  const marks = { noProblem: translate('reviews.noProblem'), pointedOut: translate('reviews.pointedOut') }
  const differing = differences(draft, theirs, marks)
  return (
    <Alert severity="warning" role="alert" sx={{ position: 'sticky', top: 56, zIndex: 2, maxHeight: '60vh', overflow: 'auto' }}>
      <AlertTitle>{translate('reviews.stale.title')}</AlertTitle>
      <Stack spacing={1}>
        {differing.length === 0 && <Typography variant="body2">{translate('reviews.stale.same')}</Typography>}
        {differing.map(difference => (
          <Beside key={`${difference.what.kind} ${difference.what.code}`} difference={difference} present={present} />
        ))}
        <Stack direction="row" spacing={1}>
          <Button size="small" variant="contained" onClick={() => keepMine(present.version)}>
            {translate('reviews.stale.keepMine')}
          </Button>
          <Button size="small" variant="outlined" onClick={() => takeTheirs(theirs, present.version)}>
            {translate('kit.takeTheirs')}
          </Button>
        </Stack>
      </Stack>
    </Alert>
  )
}

const Beside = ({ difference: { what, mine, present: theirs }, present }: { difference: Difference; present: ReviewRow }) => {
  const translate = useTranslate()
  const text = useLocalizedText()
  const { labeled } = usePunctuation()
  const named = what.kind === 'criterion' ? present.criteriaSet?.criteria : what.kind === 'part' ? present.form.parts : []
  const name = named?.find(({ code }) => code === what.code)?.name
  return (
    <Box>
      <Typography variant="subtitle2">
        {name ? text(name) : translate(`reviews.${what.kind === 'opinions' ? 'opinions' : 'occurredOn'}`)}
      </Typography>
      <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, whiteSpace: 'pre-wrap' }}>
        <Typography variant="body2">{labeled(translate('reviews.stale.yours'), mine || '–')}</Typography>
        <Typography variant="body2">{labeled(translate('reviews.stale.present'), theirs || '–')}</Typography>
      </Box>
    </Box>
  )
}
