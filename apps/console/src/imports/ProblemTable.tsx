import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material'
import { fill } from '@pingyi/domain'
import { useTranslate } from 'react-admin'
import { Section } from '../shared/Section.tsx'
import type { Import } from './facts.ts'

/** Each fault by sheet, row and column, with its reason in the reader's language. */
export function ProblemTable({ report }: { report: NonNullable<Import['report']> }) {
  const translate = useTranslate()
  const { problems, problemCount } = report
  const reasonOf = (code: string, limit: string | null, row: number | null) => {
    if (code === 'UNKNOWN' && row !== null) return translate(limit ? 'imports.mayBe' : 'imports.nowhere', { limit })
    return fill(translate(`problems.${code}`, { _: translate(`refusals.${code}`, { _: code }) }), { limit })
  }
  return (
    <Section title={translate('imports.problems', { smart_count: problemCount })}>
      <TableContainer>
        <Table size="small">
          <TableHead>
            <TableRow>
              {['sheet', 'row', 'column', 'value', 'problem'].map(column => (
                <TableCell key={column}>{translate(`imports.${column}`)}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {problems.map(({ sheet, row, column, value, code, limit }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: one cell may have several faults of a kind, and the list never changes
              <TableRow key={index}>
                <TableCell>{sheet}</TableCell>
                <TableCell>{row}</TableCell>
                <TableCell>{column}</TableCell>
                <TableCell sx={{ overflowWrap: 'anywhere', maxWidth: 240 }}>{row !== null && value}</TableCell>
                <TableCell>{reasonOf(code, limit, row)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      {problems.length < problemCount && (
        <Typography color="text.secondary">{translate('imports.moreProblems', { shown: problems.length })}</Typography>
      )}
    </Section>
  )
}
