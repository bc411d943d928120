import { Alert, Box, Button, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material'
import { Title, useTranslate } from 'react-admin'
import { Link } from 'react-router-dom'
import { useGraphqlQuery } from '../../api/use-graphql-query.ts'
import { toneColours } from '../../kit/fields/state-colours.ts'
import { Figure } from '../../kit/figures/Figure.tsx'
import { useFormat } from '../../kit/i18n/use-format.ts'
import { usePunctuation } from '../../kit/i18n/use-punctuation.ts'
import { Pages } from '../../kit/page/Pages.tsx'
import { PageHead, RecordPage } from '../../kit/page/RecordPage.tsx'
import { Section } from '../../kit/page/Section.tsx'
import { usePageNumber } from '../../kit/page/use-page-number.ts'
import { Refusal } from '../../kit/refusal/Refusal.tsx'
import { refusalOf } from '../../kit/refusal/refusal.ts'
import { uncoveredQuery } from '../queries.ts'
import type { CycleRow } from '../selections.ts'
import { Loads } from './Loads.tsx'
import { PlannedReviews } from './PlannedReviews.tsx'
import { useCoverage } from './use-coverage.ts'

/** The proof that everybody can be reviewed; whom nobody may review is listed with the way to mend it. */
export const CoveragePage = () => <RecordPage<CycleRow> resource="cycles">{cycle => <CoverageOf cycle={cycle} />}</RecordPage>

function CoverageOf({ cycle }: { cycle: CycleRow }) {
  const translate = useTranslate()
  const { day } = useFormat()
  const { coverage, error } = useCoverage(cycle.id)
  const ratio = coverage && {
    numerator: coverage.covered,
    denominator: coverage.due,
    percent: coverage.due > 0 ? Math.round((coverage.covered / coverage.due) * 10_000) / 100 : null,
  }
  return (
    <>
      <Title title={translate('cycles.coverageOf', { name: cycle.name })} />
      <PageHead title={translate('cycles.coverageOf', { name: cycle.name })}>
        <Button component={Link} to={`/cycles/${cycle.id}/show`} size="small">
          {translate('cycles.open')}
        </Button>
      </PageHead>
      {error && <Refusal refusal={refusalOf(error)} />}
      {coverage && (
        <>
          <Section title={translate('cycles.coverage')}>
            <Figure
              label={translate('cycles.coverageOn', { on: day(coverage.on) })}
              ratio={ratio}
              note={translate('cycles.assignedOf', { assigned: coverage.assigned, due: coverage.due })}
            />
          </Section>
          <Section title={translate('cycles.uncovered')}>
            {coverage.uncovered === 0 ? (
              <Alert severity="success">{translate('cycles.noneUncovered')}</Alert>
            ) : (
              <>
                <Typography sx={{ color: toneColours.red.text, fontWeight: 600 }}>
                  {translate('cycles.someUncovered', { uncovered: coverage.uncovered, due: coverage.due })}
                </Typography>
                {coverage.uncountedOnly > 0 && (
                  <Typography variant="body2">{translate('cycles.uncountedOnly', { count: coverage.uncountedOnly })}</Typography>
                )}
                <Uncovered cycleId={cycle.id} />
              </>
            )}
          </Section>
          <Section title={translate('cycles.planned.title')}>
            <PlannedReviews cycleId={cycle.id} />
          </Section>
          <Section title={translate('cycles.loads')}>
            <Loads loads={coverage.reviewers.items} more={coverage.reviewers.total - coverage.reviewers.items.length} />
          </Section>
        </>
      )}
    </>
  )
}

const size = 25

function Uncovered({ cycleId }: { cycleId: string }) {
  const translate = useTranslate()
  const { text } = useFormat()
  const { list } = usePunctuation()
  const [page, setPage] = usePageNumber(cycleId)
  const { data } = useGraphqlQuery(uncoveredQuery, { cycleId, page: { number: page + 1, size } })
  const rows = data?.coveragePlan.subjects
  return (
    <Box sx={{ minWidth: 0 }}>
      <TableContainer>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{translate('cycles.subject')}</TableCell>
              <TableCell>{translate('cycles.wanting')}</TableCell>
              <TableCell />
            </TableRow>
          </TableHead>
          <TableBody>
            {rows?.items.map(({ rosterEntry: { id, person, organization }, wanting }) => (
              <TableRow key={id}>
                <TableCell>{person ? `${person.name} · ${organization.name}` : organization.name}</TableCell>
                <TableCell>{list(wanting.map(({ name }) => text(name)))}</TableCell>
                <TableCell>
                  <Button component={Link} to={`/organizations/${organization.id}/show`} size="small">
                    {translate('cycles.fix')}
                  </Button>
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      {rows && <Pages total={rows.total} size={size} page={page} onChange={setPage} />}
    </Box>
  )
}
