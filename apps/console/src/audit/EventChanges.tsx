import { Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material'
import { type RaRecord, useRecordContext, useTranslate } from 'react-admin'
import { useAsk } from '../shared/use-ask.ts'
import { differences, type Event } from './changed.ts'
import { historyQuery } from './queries.ts'

const shown = (value: unknown) =>
  value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value)

/** What one event changed, field by field. */
export function EventChanges() {
  const translate = useTranslate()
  const event = useRecordContext<Event & RaRecord & { subjectId: string }>()
  const { data } = useAsk<{ auditEvents: { items: Event[] } }>(
    historyQuery,
    { filter: { subjectId: event?.subjectId }, page: { number: 1, size: 100 } },
    { enabled: Boolean(event) },
  )
  if (!event || !data) return <Typography sx={{ p: 2 }}>{translate('ra.page.loading')}</Typography>
  const changed = differences(event, data.auditEvents.items)
  if (changed.length === 0) return <Typography sx={{ p: 2 }}>{translate('audit.nothing')}</Typography>
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          {['table', 'field', 'before', 'after'].map(column => (
            <TableCell key={column}>{translate(`audit.${column}`)}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {changed.map(({ table, field, before, after }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one event may write several rows of a table, and it never changes
          <TableRow key={index}>
            <TableCell>{table}</TableCell>
            <TableCell>{field}</TableCell>
            <TableCell sx={{ overflowWrap: 'anywhere' }}>{shown(before)}</TableCell>
            <TableCell sx={{ overflowWrap: 'anywhere' }}>{shown(after)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}
