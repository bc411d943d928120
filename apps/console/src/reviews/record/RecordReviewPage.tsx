import { Alert, Button } from '@mui/material'
import { useState } from 'react'
import { Title, useGetOne, useTranslate } from 'react-admin'
import { Link, useSearchParams } from 'react-router-dom'
import { subjectFrom } from '../address.ts'
import type { Subject } from '../draft/begin-draft.ts'
import type { ReviewRow } from '../selections.ts'
import { DraftPage } from './DraftPage.tsx'
import { RecordReview } from './RecordReview.tsx'

/** The form of a review as its address says: which cycle, which subject, and once it is kept, which draft. */
export const RecordReviewPage = () => {
  const translate = useTranslate()
  const [address] = useSearchParams()
  const subject = subjectFrom(address)
  if (!subject)
    return (
      <>
        <Title title={translate('reviews.record')} />
        <Alert
          severity="info"
          sx={{ mt: 2 }}
          action={
            <Button component={Link} to="/notReviewed" size="small">
              {translate('rosters.title')}
            </Button>
          }
        >
          {translate('reviews.chooseSubject')}
        </Alert>
      </>
    )
  return <SubjectPage key={Object.values(subject).join()} subject={subject} />
}

/** A draft named in the address when the page opens is gone on with; one that is made later is not loaded again. */
const SubjectPage = ({ subject }: { subject: Subject }) => {
  const [address] = useSearchParams()
  const [draftId] = useState(address.get('draft'))
  return draftId ? <LoadedPage id={draftId} /> : <RecordReview subject={subject} />
}

const LoadedPage = ({ id }: { id: string }) => {
  const { data } = useGetOne<ReviewRow>('reviews', { id })
  return data ? <DraftPage review={data} /> : null
}
