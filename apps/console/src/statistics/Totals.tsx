import { Box } from '@mui/material'
import { type MeasureStatus, measureStatus, type SubjectKind } from '@pingyi/domain'
import { useTranslate } from 'react-admin'
import { useMe } from '../api/use-me.ts'
import { Figure } from '../kit/figures/Figure.tsx'
import { useBaseText } from '../kit/figures/use-base-text.ts'
import { Count } from './Count.tsx'
import { linksToRecords } from './links-to-records.ts'
import type { StatisticsRow } from './queries.ts'
import type { CoverageFigures } from './selections.ts'

/** The field of each state; a state without one does not compile. */
const fieldOf = {
  PLANNED: 'planned',
  IN_PROGRESS: 'inProgress',
  DONE: 'done',
  VERIFIED: 'verified',
  CANCELLED: 'cancelled',
} as const satisfies Record<MeasureStatus, keyof StatisticsRow['measures']>

/** The whole, above the table: each figure with its base, each opening its records. */
export const Totals = ({ statistics, asOf }: { statistics: StatisticsRow; asOf: string | null }) => {
  const translate = useTranslate()
  const { today } = useMe()
  const { reviews, opinions, measures } = statistics
  const { cases: rectification, opinions: putRight } = statistics.rectification
  const to = linksToRecords({ cycleId: statistics.cycle.id, organizationId: statistics.organization.id }, today, asOf)
  const say = useBaseText()
  const coverage = (figure: CoverageFigures, subjectKind: SubjectKind) => ({
    ratio: figure.ratio,
    base: figure.base,
    note: say(figure.base),
    to: to.reviewed(figure.reviewed, subjectKind),
    parts: [[translate('statistics.left', { count: figure.notReviewed }), to.notReviewed(figure.notReviewed, subjectKind)] as const],
  })
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr', lg: 'repeat(3, 1fr)' } }}>
      <Figure label={translate('statistics.organizations')} {...coverage(statistics.organizations, 'ORGANIZATION')} />
      <Figure label={translate('statistics.members')} {...coverage(statistics.members, 'PERSON')} />
      <Figure
        label={translate('statistics.reviewersReviewed')}
        ratio={statistics.reviewers.ratio}
        note={translate('statistics.reviewersComplete', { complete: statistics.reviewers.complete })}
      />
      <Figure
        label={translate('statistics.rectification')}
        ratio={rectification.putRightOfDue}
        to={to.accepted(rectification.putRightOfDue.numerator)}
        parts={[[translate('statistics.due', { count: rectification.due }), to.due(rectification.due)]]}
      />
      <Figure
        label={translate('statistics.onTime')}
        ratio={rectification.onTime}
        to={to.onTime(rectification.onTime.numerator)}
        parts={[
          [translate('statistics.lateRectifications', { count: rectification.late }), to.late(rectification.late)],
          [translate('statistics.rectificationsDueToday', { count: rectification.dueToday }), to.dueToday(rectification.dueToday)],
        ]}
      />
      <Figure
        label={translate('statistics.putRight')}
        ratio={rectification.putRightOfAll}
        to={to.putRight(rectification.putRight)}
        parts={[
          [translate('statistics.rectifications', { count: rectification.total }), to.rectifications(rectification.total)],
          [translate('statistics.undated', { count: rectification.undated }), to.undated(rectification.undated)],
          [translate('statistics.atOnce', { count: rectification.atOnce }), to.atOnce(rectification.atOnce)],
          [translate('statistics.closed', { count: rectification.closed }), to.closed(rectification.closed)],
          [translate('statistics.confirmed', { count: rectification.confirmed }), to.confirmed(rectification.confirmed)],
          [translate('statistics.rebounded', { count: rectification.rebounded }), to.rebounded(rectification.rebounded)],
        ]}
      />
      <Figure
        label={translate('statistics.opinionsPutRight')}
        ratio={putRight.putRightOfAll}
        to={to.opinionsPutRight(putRight.putRight)}
        parts={[[translate('statistics.opinionsToPutRight', { count: putRight.total }), to.toPutRight(putRight.total)]]}
      />
      <Count
        label={translate('statistics.reviews')}
        count={reviews.total}
        to={to.reviews(reviews.total, {})}
        parts={[
          [translate('statistics.reviewersCount', { count: reviews.reviewers }), to.reviews(reviews.reviewers, {}, 'reviewers')],
          [translate('statistics.noProblem', { count: reviews.noProblem }), to.reviews(reviews.noProblem, { noProblem: true })],
        ]}
      />
      <Count
        label={translate('statistics.opinions')}
        count={opinions.total}
        to={to.landing(opinions.total)}
        parts={[
          [translate('statistics.problems', { count: opinions.problems }), to.landing(opinions.problems, 'PROBLEM')],
          [translate('statistics.suggestions', { count: opinions.suggestions }), to.landing(opinions.suggestions, 'SUGGESTION')],
          [translate('statistics.pointedOut', { count: opinions.pointedOut }), to.pointedOut(opinions.pointedOut)],
          [translate('statistics.praise', { count: opinions.praise }), to.opinions(opinions.praise, 'PRAISE')],
          [translate('statistics.help', { count: opinions.help }), to.opinions(opinions.help, 'HELP')],
        ]}
      />
      <Count
        label={translate('statistics.measures')}
        count={measures.total}
        to={to.measures(measures.total)}
        parts={[
          ...measureStatus.codes.map(code => {
            const count = measures[fieldOf[code]]
            return [`${translate(`MeasureStatus.${code}`)} ${count}`, to.measures(count, code)] as const
          }),
          [translate('statistics.ongoing', { count: measures.ongoing.total }), to.ongoing(measures.ongoing.total)],
        ]}
      />
    </Box>
  )
}
