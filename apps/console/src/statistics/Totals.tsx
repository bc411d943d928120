import { Box } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Figure } from '../shared/Figure.tsx'
import { recordsOf } from '../shared/records-of.ts'
import { useBase } from '../shared/use-base.ts'
import { Count } from './Count.tsx'
import type { Coverage, Statistics } from './facts.ts'

/** The whole, above the table: each figure with its base, each opening its records. */
export const Totals = ({ statistics }: { statistics: Statistics }) => {
  const translate = useTranslate()
  const { opinions, measures, rectification } = statistics
  const scope = { cycleId: statistics.cycle.id, organizationId: statistics.organization.id }
  const say = useBase()
  const coverage = (figure: Coverage, subjectKind: string) => ({
    ratio: figure.ratio,
    base: figure.base,
    note: say(figure.base),
    to: recordsOf('notReviewed', scope, { subjectKind }),
  })
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr', lg: 'repeat(3, 1fr)' } }}>
      <Figure label={translate('statistics.organizations')} {...coverage(statistics.organizations, 'ORGANIZATION')} />
      <Figure label={translate('statistics.members')} {...coverage(statistics.members, 'PERSON')} />
      <Figure
        label={translate('statistics.rectification')}
        ratio={rectification.rate}
        note={rectification.due === 0 ? translate('statistics.notDue') : translate('statistics.cases', rectification)}
        to={recordsOf('rectifications', scope)}
      />
      <Figure label={translate('statistics.onTime')} ratio={rectification.onTime} to={recordsOf('rectifications', scope)} />
      <Count
        label={translate('statistics.opinions')}
        count={opinions.total}
        parts={[
          [translate('statistics.problems', { count: opinions.problems }), recordsOf('opinions', scope, { kind: 'PROBLEM' })],
          [translate('statistics.suggestions', { count: opinions.suggestions }), recordsOf('opinions', scope, { kind: 'SUGGESTION' })],
          [translate('statistics.praise', { count: opinions.praise }), recordsOf('opinions', scope, { kind: 'PRAISE' })],
          [translate('statistics.help', { count: opinions.help }), recordsOf('opinions', scope, { kind: 'HELP' })],
        ]}
      />
      <Count
        label={translate('statistics.measures')}
        count={measures.total}
        parts={[
          [`${translate('MeasureStatus.PLANNED')} ${measures.planned}`, recordsOf('measures', scope, { status: 'PLANNED' })],
          [`${translate('MeasureStatus.IN_PROGRESS')} ${measures.inProgress}`, recordsOf('measures', scope, { status: 'IN_PROGRESS' })],
          [`${translate('MeasureStatus.DONE')} ${measures.done}`, recordsOf('measures', scope, { status: 'DONE' })],
          [`${translate('MeasureStatus.VERIFIED')} ${measures.verified}`, recordsOf('measures', scope, { status: 'VERIFIED' })],
          [`${translate('MeasureStatus.CANCELLED')} ${measures.cancelled}`, recordsOf('measures', scope, { status: 'CANCELLED' })],
        ]}
      />
    </Box>
  )
}
