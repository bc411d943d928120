import { Button, Typography } from '@mui/material'
import { Title, useTranslate } from 'react-admin'
import { Link, useNavigate } from 'react-router-dom'
import { useMe } from '../api/use-me.ts'
import { FieldDescriptions } from '../kit/fields/FieldValues.tsx'
import { useFormat } from '../kit/i18n/use-format.ts'
import { usePunctuation } from '../kit/i18n/use-punctuation.ts'
import { HistoryLink } from '../kit/page/HistoryLink.tsx'
import { PageHead, RecordPage } from '../kit/page/RecordPage.tsx'
import { Section } from '../kit/page/Section.tsx'
import { VerbButton } from '../kit/verbs/VerbButton.tsx'
import { Attendees } from './attendees/Attendees.tsx'
import { occasionFields } from './fields.ts'
import { totalHeadcount } from './occasion-values.ts'
import type { OccasionRow } from './selections.ts'
import { useClassName } from './use-class-name.ts'
import { occasionVerbs } from './verbs.ts'

export const OccasionShow = () => <RecordPage<OccasionRow> resource="occasions">{row => <Page row={row} />}</RecordPage>

const reviewsAt = (occasionId: string) => `/reviews?filter=${encodeURIComponent(JSON.stringify({ occasionId }))}`

const Page = ({ row }: { row: OccasionRow }) => {
  const translate = useTranslate()
  const navigate = useNavigate()
  const { text } = useFormat()
  const { list } = usePunctuation()
  const { may } = useMe()
  const classOf = useClassName()
  const named = row.attendance - totalHeadcount(row.headcounts)
  return (
    <>
      <Title title={row.title ?? text(row.kindName)} />
      <PageHead title={row.title ?? text(row.kindName)}>
        {may('REVIEW_RECORD', 'REVIEW_RECORD_FOR_OTHERS') && (
          <Button component={Link} size="small" variant="contained" to={`/occasions/${row.id}/row`}>
            {translate('occasions.row')}
          </Button>
        )}
        <Button component={Link} size="small" variant="outlined" to={reviewsAt(row.id)}>
          {translate('occasions.reviews')}
        </Button>
        {row.mayUpdate && (
          <Button component={Link} size="small" variant="outlined" to={`/occasions/${row.id}`}>
            {translate('occasions.change')}
          </Button>
        )}
        {row.mayDelete && (
          <VerbButton
            verb={occasionVerbs.delete}
            variables={{ id: row.id, version: row.version }}
            label="occasions.delete"
            consequence={translate('occasions.deleteAsk')}
            variant="text"
            onDone={() => navigate('/occasions')}
          />
        )}
        <HistoryLink id={row.id} />
      </PageHead>
      <Section title={translate('occasions.about')}>
        <FieldDescriptions
          of={occasionFields}
          record={row}
          first={['form', 'kind', 'heldOn']}
          overrides={{ form: text(row.form.name), kind: text(row.kindName) }}
        />
      </Section>
      <Section title={translate('occasions.attendees')}>
        <Typography>{translate('occasions.totals', { attendance: row.attendance, named, counted: row.attendance - named })}</Typography>
        {row.headcounts.length > 0 && (
          <Typography color="text.secondary">{list(row.headcounts.map(one => `${classOf(one.class)} ${one.count}`))}</Typography>
        )}
        <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
          {translate(row.form.confidential ? 'occasions.ofTalk' : 'occasions.notReviewed')}
        </Typography>
        {!row.form.confidential && <Attendees row={row} manages={row.mayUpdate} />}
      </Section>
    </>
  )
}
