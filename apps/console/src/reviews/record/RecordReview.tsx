import { Alert, Box, Button, Typography } from '@mui/material'
import { useState } from 'react'
import { Loading, Title, useTranslate } from 'react-admin'
import { Link, useSearchParams } from 'react-router-dom'
import { useMe } from '../../api/use-me.ts'
import { Refusal } from '../../kit/refusal/Refusal.tsx'
import { refusalOf } from '../../kit/refusal/refusal.ts'
import { carriedFrom } from '../address.ts'
import { beginDraft, type Subject } from '../draft/begin-draft.ts'
import type { Begin } from '../draft/use-draft.ts'
import { useRecording } from '../draft/use-recording.ts'
import { RecordForm } from './RecordForm.tsx'
import { SubjectCard } from './SubjectCard.tsx'

/** Left the subject, right the form. */
export const RecordReview = ({ subject, begin }: { subject: Subject; begin?: Begin }) => {
  const translate = useTranslate()
  const { me, may } = useMe()
  const [address] = useSearchParams()
  const { recording: data, error, refetch } = useRecording(subject)
  const [restart, setRestart] = useState<{ begin: Begin; generation: number }>()
  if (error && !data) return <Refusal refusal={refusalOf(error)} sx={{ mt: 2 }} />
  if (!data || !me) return <Loading />
  const reviewersFor = may('REVIEW_RECORD_FOR_OTHERS')
    ? data.reviewersFor
    : data.reviewersFor.filter(({ person }) => person.id === me.person?.id)
  const recording = { ...data, reviewersFor }
  const start = restart?.begin ?? begin ?? { saved: null, draft: beginDraft(subject, recording, carriedFrom(address)) }
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        mt: 1,
        alignItems: 'start',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(15em, 1fr) minmax(0, 3fr)' },
      }}
    >
      <Box sx={{ position: { md: 'sticky' }, top: 64, maxHeight: { md: 'calc(100vh - 80px)' }, overflow: 'auto' }}>
        <Title title={translate('reviews.record')} />
        <Typography variant="h5" component="h1" sx={{ mb: 1 }}>
          {translate('reviews.record')} · {data.cycle.name}
        </Typography>
        <SubjectCard organizationId={subject.organizationId} personId={subject.personId} />
      </Box>
      {reviewersFor.length === 0 && !start.saved ? (
        <NotForYou reason={data.reviewersFor.length === 0 ? 'reviews.noReviewer' : 'reviews.notYours'} />
      ) : (
        <RecordForm
          key={restart?.generation ?? 0}
          account={me.account.id}
          viewerId={me.person?.id ?? null}
          subject={subject}
          begin={start}
          recording={recording}
          refresh={() => void refetch()}
          restart={next => setRestart({ begin: next, generation: (restart?.generation ?? 0) + 1 })}
        />
      )}
    </Box>
  )
}

/** Somebody whom the reader doesn't review: said before anything is typed, with the way back to the list. */
const NotForYou = ({ reason }: { reason: string }) => {
  const translate = useTranslate()
  return (
    <Alert
      severity="info"
      action={
        <Button component={Link} to="/notReviewed" size="small">
          {translate('rosters.title')}
        </Button>
      }
    >
      {translate(reason)}
    </Alert>
  )
}
