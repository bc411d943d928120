import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { useGraphqlQuery } from '../../api/use-graphql-query.ts'
import { useFormat } from '../../kit/i18n/use-format.ts'
import { Pages } from '../../kit/page/Pages.tsx'
import { usePageNumber } from '../../kit/page/use-page-number.ts'
import { type PlannedRow, planQuery } from '../queries.ts'

const size = 25

/** Who is to review each subject: one line for each rule, assigned or proposed. */
export function PlannedReviews({ cycleId }: { cycleId: string }) {
  const translate = useTranslate()
  const [page, setPage] = usePageNumber(cycleId)
  const { data } = useGraphqlQuery(planQuery, { cycleId, page: { number: page + 1, size } })
  const rows = data?.coveragePlan.subjects
  return (
    <>
      <TableContainer>
        <Table size="small" aria-label={translate('cycles.planned.title')} sx={{ '& td': { verticalAlign: 'top' } }}>
          <TableHead>
            <TableRow>
              <TableCell>{translate('cycles.subject')}</TableCell>
              <TableCell>{translate('cycles.reviewer')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {rows?.items.map(row => (
              <TableRow key={row.rosterEntry.id}>
                <TableCell>{subjectOf(row)}</TableCell>
                <TableCell>
                  <Reviewers row={row} />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      {rows && <Pages total={rows.total} size={size} page={page} onChange={setPage} />}
    </>
  )
}

const subjectOf = ({ rosterEntry: { person, organization } }: PlannedRow) =>
  person ? `${person.name} · ${organization.name}` : organization.name

function Reviewers({ row: { rosterEntry, reviewers, proposed } }: { row: PlannedRow }) {
  const translate = useTranslate()
  const { text } = useFormat()
  const nameOf = (code: string) => text(reviewers.find(({ rule }) => rule.code === code)?.rule.name) || code
  const lines = [
    ...rosterEntry.assignments.map(({ authorityRule, reviewer }) => ({
      key: authorityRule,
      said: translate('cycles.planned.assigned', { name: reviewer.name, rule: nameOf(authorityRule) }),
    })),
    ...proposed.map(({ person, rule }) => ({
      key: `${rule.code} ${person.id}`,
      said: translate('cycles.planned.proposed', { name: person.name, rule: text(rule.name) }),
    })),
  ]
  return lines.map(({ key, said }) => (
    <Typography key={key} variant="body2">
      {said}
    </Typography>
  ))
}
