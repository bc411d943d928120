import { Stack } from '@mui/material'
import { Title, useTranslate } from 'react-admin'
import { Thread } from '../comments/Thread.tsx'
import { Deadline } from '../deadlines/Deadline.tsx'
import { DeadlineSection } from '../deadlines/DeadlineSection.tsx'
import { FieldValues } from '../kit/fields/FieldValues.tsx'
import { StateChip } from '../kit/fields/StateChip.tsx'
import { usePunctuation } from '../kit/i18n/use-punctuation.ts'
import { HistoryLink } from '../kit/page/HistoryLink.tsx'
import { PageHead, RecordPage } from '../kit/page/RecordPage.tsx'
import { Section } from '../kit/page/Section.tsx'
import { MoveButtons } from '../kit/verbs/MoveButtons.tsx'
import { withStatedDay } from '../kit/verbs/stated-day.tsx'
import { subjectName } from '../subjects/subject-name.ts'
import { rectificationFields } from './fields.ts'
import { roundMoves } from './moves.tsx'
import { OneRound } from './OneRound.tsx'
import { OpinionsAndMeasures } from './OpinionsAndMeasures.tsx'
import type { RectificationRow } from './selections.ts'

export const RectificationPage = () => (
  <RecordPage<RectificationRow> resource="rectifications">{row => <OneRectification row={row} />}</RecordPage>
)

const OneRectification = ({ row }: { row: RectificationRow }) => {
  const translate = useTranslate()
  const { list } = usePunctuation()
  const latestFirst = row.rounds.toSorted((one, other) => other.number - one.number)
  return (
    <>
      <Title title={translate('rectifications.of', { name: subjectName(row) })} />
      <PageHead
        title={translate('rectifications.of', { name: subjectName(row) })}
        chip={<StateChip vocabulary="RoundStatus" code={row.round.status} />}
      >
        <MoveButtons moves={withStatedDay(roundMoves(row), row.cycle.entry, ['PROPOSE', 'APPROVE', 'CLOSE_OUT'])} vocabulary="RoundEvent" />
        <HistoryLink id={row.id} />
      </PageHead>
      <Section title={translate('rectifications.one')}>
        <FieldValues
          of={rectificationFields}
          record={row}
          first={['dueOn']}
          overrides={{ dueOn: <Deadline row={row} />, reviewers: list(row.reviewers.map(({ name }) => name)) }}
        />
      </Section>
      <DeadlineSection row={row} />
      <Section title={translate('rectifications.opinionsAndMeasures')}>
        <OpinionsAndMeasures row={row} />
      </Section>
      <Section title={translate('rectifications.course')}>
        <Stack spacing={2}>
          {latestFirst.map(round => (
            <OneRound key={round.id} round={round} />
          ))}
        </Stack>
      </Section>
      <Thread of={{ rectificationId: row.id }} mayWrite={row.viewerMay.includes('COMMENT_WRITE')} />
    </>
  )
}
