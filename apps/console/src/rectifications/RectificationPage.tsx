import { Stack } from '@mui/material'
import { Title, useTranslate } from 'react-admin'
import { Thread } from '../comments/Thread.tsx'
import { DeadlineSection } from '../deadlines/DeadlineSection.tsx'
import { Fact, FactGrid } from '../shared/Fact.tsx'
import { HistoryLink } from '../shared/HistoryLink.tsx'
import { MoveButtons } from '../shared/MoveButtons.tsx'
import { OfRecord, PageHead } from '../shared/OfRecord.tsx'
import { Section } from '../shared/Section.tsx'
import { StateChip } from '../shared/StateChip.tsx'
import { subjectName } from '../shared/subject-name.ts'
import { useMarks } from '../shared/use-marks.ts'
import { Deadline } from './Deadline.tsx'
import { type RectificationRow } from './facts.ts'
import { roundMoves } from './moves.ts'
import { OneRound } from './OneRound.tsx'
import { OpinionsAndMeasures } from './OpinionsAndMeasures.tsx'

export const RectificationPage = () => <OfRecord<RectificationRow> resource="rectifications">{row => <OneCase row={row} />}</OfRecord>

const OneCase = ({ row }: { row: RectificationRow }) => {
  const translate = useTranslate()
  const { list } = useMarks()
  const lastDue = row.measures.map(({ dueOn }) => dueOn ?? '').reduce((one, other) => (one > other ? one : other), '') || null
  const latestFirst = row.rounds.toSorted((one, other) => other.number - one.number)
  return (
    <>
      <Title title={translate('rectifications.of', { name: subjectName(row) })} />
      <PageHead
        title={translate('rectifications.of', { name: subjectName(row) })}
        chip={<StateChip vocabulary="RoundStatus" code={row.round.status} />}
      >
        <MoveButtons
          moves={roundMoves(row.round.status, { opinions: row.opinions.length, measures: row.measures.length }, lastDue)}
          vocabulary="RoundEvent"
        />
        <HistoryLink id={row.id} />
      </PageHead>
      <Section title={translate('rectifications.one')}>
        <FactGrid>
          <Fact label={translate('rectifications.deadline')}>
            <Deadline row={row} />
          </Fact>
          <Fact label={translate('rectifications.reviewers')}>{list(row.reviewers.map(({ name }) => name))}</Fact>
          <Fact label={translate('frame.cycle')}>{row.cycle.name}</Fact>
        </FactGrid>
      </Section>
      <DeadlineSection row={row} />
      <Section title={translate('rectifications.opinions')}>
        <OpinionsAndMeasures row={row} />
      </Section>
      <Section title={translate('rectifications.rounds')}>
        <Stack spacing={2}>
          {latestFirst.map(round => (
            <OneRound key={round.id} round={round} />
          ))}
        </Stack>
      </Section>
      <Thread of={{ rectificationId: row.id }} mayWrite={row.viewerMay.includes('comment:write')} />
    </>
  )
}
