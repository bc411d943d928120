import { Card, CardContent, Link, Stack, Typography } from '@mui/material'
import { Title, useTranslate } from 'react-admin'
import { Link as RouterLink } from 'react-router-dom'
import { StateChip } from '../kit/fields/StateChip.tsx'
import { useFormat } from '../kit/i18n/use-format.ts'
import { HistoryLink } from '../kit/page/HistoryLink.tsx'
import { LabeledValue, LabeledValues } from '../kit/page/LabeledValue.tsx'
import { PageHead, RecordPage } from '../kit/page/RecordPage.tsx'
import { subjectName } from '../subjects/subject-name.ts'
import { EditMeasure } from './EditMeasure.tsx'
import { MeasureMoves } from './MeasureMoves.tsx'
import type { MeasureRow } from './selections.ts'

export const MeasurePage = () => <RecordPage<MeasureRow> resource="measures">{measure => <OneMeasure measure={measure} />}</RecordPage>

const OneMeasure = ({ measure }: { measure: MeasureRow }) => {
  const translate = useTranslate()
  const { day, moment } = useFormat()
  return (
    <>
      <Title title={translate('measures.one')} />
      <PageHead title={translate('measures.one')} chip={<StateChip vocabulary="MeasureStatus" code={measure.status} />}>
        <MeasureMoves measure={measure} />
        <EditMeasure measure={measure} />
        <HistoryLink id={measure.id} />
      </PageHead>
      <Card variant="outlined">
        <CardContent>
          <Stack spacing={2}>
            <Typography sx={{ fontSize: '1.0625rem', whiteSpace: 'pre-wrap' }}>{measure.text}</Typography>
            <LabeledValues>
              <LabeledValue label={translate('measures.owner')}>{measure.owner?.name}</LabeledValue>
              <LabeledValue label={translate('measures.leader')}>{measure.leader?.name}</LabeledValue>
              <LabeledValue label={translate('measures.dueOn')}>
                {measure.ongoing ? translate('measures.ongoing') : day(measure.dueOn)}
              </LabeledValue>
              <LabeledValue label={translate('measures.case')}>
                <Link component={RouterLink} to={`/rectifications/${measure.rectification.id}/show`}>
                  {subjectName(measure.rectification)}
                </Link>
              </LabeledValue>
              <LabeledValue label={translate('measures.evidence')}>{measure.evidence}</LabeledValue>
              <LabeledValue label={translate('measures.doneAt')}>{moment(measure.doneAt)}</LabeledValue>
              <LabeledValue label={translate('measures.verifiedAt')}>{moment(measure.verifiedAt)}</LabeledValue>
              <LabeledValue label={translate('measures.reason')}>{measure.reason}</LabeledValue>
            </LabeledValues>
            <LabeledValue label={translate('measures.opinions')}>
              {measure.opinions.length > 0 &&
                measure.opinions.map(opinion => (
                  <div key={opinion.id}>
                    <Link component={RouterLink} to={`/opinions/${opinion.id}/show`}>
                      {opinion.text}
                    </Link>
                  </div>
                ))}
            </LabeledValue>
          </Stack>
        </CardContent>
      </Card>
    </>
  )
}
