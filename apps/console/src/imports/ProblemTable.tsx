import {
  List,
  ListItem,
  ListItemText,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
  useMediaQuery,
} from '@mui/material'
import { useTranslate } from 'react-admin'
import { usePunctuation } from '../kit/i18n/use-punctuation.ts'
import { Section } from '../kit/page/Section.tsx'
import type { ImportRow } from './selections.ts'

/** Each fault by sheet, row and column, with its reason in the reader's language. */
export function ProblemTable({ report }: { report: NonNullable<ImportRow['report']> }) {
  const translate = useTranslate()
  const narrow = useMediaQuery('(max-width:600px)')
  const { labeled, list } = usePunctuation()
  const { problems, problemCount } = report
  const why = ({ code, limit, row }: (typeof problems)[number]) => {
    if (code === 'UNKNOWN' && row !== null) return translate(limit ? 'imports.mayBe' : 'imports.nowhere', { limit })
    return translate(`problems.${code}`, { _: translate(`refusals.${code}`, { _: code }), limit })
  }
  return (
    <Section title={translate('imports.problems', { smart_count: problemCount })}>
      {narrow ? (
        <List dense disablePadding>
          {problems.map((problem, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: one cell may have several faults of a kind, and the list never changes
            <ListItem key={index} disableGutters divider>
              <ListItemText
                primary={why(problem)}
                secondary={list([
                  problem.sheet,
                  ...(problem.row === null ? [] : [translate('kit.rowOf', { number: problem.row })]),
                  ...(problem.column
                    ? [problem.row === null || !problem.value ? problem.column : labeled(problem.column, problem.value)]
                    : []),
                ])}
                sx={{ overflowWrap: 'anywhere' }}
              />
            </ListItem>
          ))}
        </List>
      ) : (
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
              {problems.map((problem, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: one cell may have several faults of a kind, and the list never changes
                <TableRow key={index}>
                  <TableCell>{problem.sheet}</TableCell>
                  <TableCell>{problem.row}</TableCell>
                  <TableCell>{problem.column}</TableCell>
                  <TableCell sx={{ overflowWrap: 'anywhere', maxWidth: 240 }}>{problem.row !== null && problem.value}</TableCell>
                  <TableCell>{why(problem)}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      )}
      {problems.length < problemCount && (
        <Typography color="text.secondary">{translate('imports.moreProblems', { shown: problems.length })}</Typography>
      )}
    </Section>
  )
}
