import { Card, CardContent, Link, Stack, Typography } from '@mui/material'
import { Title, useTranslate } from 'react-admin'
import { Link as RouterLink } from 'react-router-dom'
import { FieldValues } from '../kit/fields/FieldValues.tsx'
import { StateChip } from '../kit/fields/StateChip.tsx'
import { HistoryLink } from '../kit/page/HistoryLink.tsx'
import { LabeledValue } from '../kit/page/LabeledValue.tsx'
import { PageHead, RecordPage } from '../kit/page/RecordPage.tsx'
import { subjectName } from '../subjects/subject-name.ts'
import { Checks } from './Checks.tsx'
import { EditMeasure } from './EditMeasure.tsx'
import { measureFields } from './fields.ts'
import { MeasureMoves } from './MeasureMoves.tsx'
import type { MeasureRow } from './selections.ts'

export const MeasurePage = () => <RecordPage<MeasureRow> resource="measures">{measure => <OneMeasure measure={measure} />}</RecordPage>

const OneMeasure = ({ measure }: { measure: MeasureRow }) => {
  const translate = useTranslate()
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
            <FieldValues
              of={measureFields}
              record={measure}
              overrides={{
                ...(measure.ongoing && { dueOn: translate('measures.ongoing') }),
                rectification: (
                  <Link component={RouterLink} to={`/rectifications/${measure.rectification.id}/show`}>
                    {subjectName(measure.rectification)}
                  </Link>
                ),
              }}
            />
            <Checks measure={measure} />
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
