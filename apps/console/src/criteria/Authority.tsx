import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { useScope } from '../layout/scope.ts'
import { Section } from '../shared/Section.tsx'
import { useMarks } from '../shared/use-marks.ts'
import { useText } from '../shared/use-text.ts'
import type { AuthorityRule } from './facts.ts'
import { useAuthority } from './use-authority.ts'

const columns = ['authority', 'reviewer', 'relation', 'subject', 'due', 'criteria', 'source'] as const

/** Who reviews whom in the chosen cycle, and by which criteria. */
export const Authority = () => {
  const translate = useTranslate()
  const { list } = useMarks()
  const text = useText()
  const { cycleId } = useScope()
  const cycle = useAuthority()
  if (!cycleId) return <Typography>{translate('criteria.noCycle')}</Typography>
  const criteriaOf = ({ code }: AuthorityRule) =>
    list((cycle?.criteria ?? []).filter(({ authorityRule }) => authorityRule === code).map(({ criteriaSet }) => text(criteriaSet.name)))
  return (
    <Section title={cycle?.name ?? ''}>
      <Box sx={{ overflowX: 'auto' }}>
        <Table size="small">
          <TableHead>
            <TableRow>
              {columns.map(column => (
                <TableCell key={column}>{translate(`criteria.${column}`)}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {cycle?.authority?.rules.map(rule => (
              <TableRow key={rule.code}>
                <TableCell>{text(rule.name)}</TableCell>
                <TableCell>{translate(`Standing.${rule.reviewer}`, { _: rule.reviewer })}</TableCell>
                <TableCell>{translate(`AuthorityRelation.${rule.relation}`)}</TableCell>
                <TableCell>{translate(`SubjectKind.${rule.subject}`)}</TableCell>
                <TableCell>{rule.due ? '✓' : ''}</TableCell>
                <TableCell>{criteriaOf(rule)}</TableCell>
                <TableCell>{rule.source}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </Section>
  )
}
