import { Box, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material'
import { useRecordContext, useTranslate } from 'react-admin'
import { leftOut, linesOf, type RowChange } from './changes.ts'
import type { AuditEventRow } from './selections.ts'
import { useChangeText } from './use-change-text.ts'

const longSx = { overflowWrap: 'anywhere', maxHeight: '6em', overflowY: 'auto' }

/** What the event of the row around it changed. */
export function EventChanges() {
  const event = useRecordContext<AuditEventRow>()
  return <Changes changes={event?.changes ?? []} />
}

/** What one event changed, field by field, in words. */
export function Changes({ changes }: { changes: readonly RowChange[] }) {
  const translate = useTranslate()
  const lines = linesOf(changes)
  const { table, field, before, after } = useChangeText(lines)
  const more = leftOut(changes)
  if (lines.length === 0) return <Typography sx={{ p: 2 }}>{translate('audit.nothing')}</Typography>
  return (
    <TableContainer sx={{ '& th, & td': { px: { xs: 0.75, sm: 2 } }, '& td:last-of-type': { minWidth: '8em' } }}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {['table', 'field', 'before', 'after'].map(column => (
              <TableCell key={column} sx={{ whiteSpace: 'nowrap' }}>
                {translate(`audit.${column}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {lines.map(line => (
            <TableRow key={line.key}>
              <TableCell>{table(line.table)}</TableCell>
              <TableCell>{field(line)}</TableCell>
              <TableCell>
                <Box sx={longSx}>{before(line)}</Box>
              </TableCell>
              <TableCell>
                <Box sx={longSx}>{after(line)}</Box>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {more > 0 && <Typography sx={{ p: 2 }}>{translate('audit.more', { smart_count: more })}</Typography>}
    </TableContainer>
  )
}
