import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material'
import { type RaRecord, useRecordContext, useTranslate } from 'react-admin'
import { leftOut, linesOf, type RowChange } from './changes.ts'

const longSx = { overflowWrap: 'anywhere', maxHeight: '6em', overflowY: 'auto' }

/** What one event changed, column by column. */
export function EventChanges() {
  const translate = useTranslate()
  const event = useRecordContext<RaRecord & { changes: RowChange[] }>()
  const lines = linesOf(event?.changes ?? [])
  const more = leftOut(event?.changes ?? [])
  const shown = (value: unknown) => {
    if (value === null || value === undefined) return ''
    if (typeof value !== 'object') return String(value)
    if ('withheld' in value) return translate('audit.withheld')
    return 'erased' in value ? translate('audit.erased') : JSON.stringify(value)
  }
  if (lines.length === 0) return <Typography sx={{ p: 2 }}>{translate('audit.nothing')}</Typography>
  return (
    <>
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
          {lines.map(({ key, table, column, before, after }) => (
            <TableRow key={key}>
              <TableCell>{table}</TableCell>
              <TableCell>{column}</TableCell>
              <TableCell>
                <Box sx={longSx}>{shown(before)}</Box>
              </TableCell>
              <TableCell>
                <Box sx={longSx}>{shown(after)}</Box>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {more > 0 && <Typography sx={{ p: 2 }}>{translate('audit.more', { smart_count: more })}</Typography>}
    </>
  )
}
