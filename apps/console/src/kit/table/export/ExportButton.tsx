import DownloadIcon from '@mui/icons-material/DownloadOutlined'
import { Button, Dialog, DialogActions, DialogContent, DialogTitle, LinearProgress, Typography } from '@mui/material'
import { cycleEntry } from '@pingyi/domain'
import { useContext, useRef, useState } from 'react'
import { type Identifier, useDataProvider, useListContext, useNotify, useTranslate } from 'react-admin'
import { usePunctuation } from '../../i18n/use-punctuation.ts'
import { refusalOf } from '../../refusal/refusal.ts'
import { ScopeContext } from '../../scope/scope.ts'
import type { Column } from '../column.ts'
import { useVisibleColumns } from '../use-visible-columns.ts'
import { fetchAllRows, maxRows } from './fetch-all-rows.ts'
import { useWorkbook } from './use-workbook.ts'

/** All rows of the list as filtered, sorted and shown, as a workbook.
 * react-admin's own asks for all rows in one request, which the API answers by the hundred, and shows no progress. */
export function ExportButton<Row extends { id: Identifier }>({ columns }: { columns: readonly Column<Row>[] }) {
  const translate = useTranslate()
  const notify = useNotify()
  const save = useWorkbook()
  const dataProvider = useDataProvider()
  const { shown } = useVisibleColumns(columns)
  const { resource, filter, filterValues, sort, total = 0 } = useListContext()
  const { withNote } = usePunctuation()
  /** What comes from a cycle entered from records says so. */
  const cycle = useContext(ScopeContext)?.cycle
  const isFromRecords = filter?.cycleId !== undefined && cycle?.id === filter.cycleId && cycleEntry.members[cycle!.entry].stated
  const [done, setDone] = useState<number | null>(null)
  const leave = useRef<AbortController | null>(null)
  const write = async (signal: AbortSignal) => {
    const asked = { resource, sort, filter: { ...filterValues, ...filter } }
    const rows = await fetchAllRows(dataProvider, asked, signal, setDone)
    const told = shown.filter(({ label }) => label !== false)
    const name = translate(`layout.menu.${resource}`, { _: resource })
    await save(isFromRecords ? withNote(name, translate('CycleEntry.FROM_RECORDS')) : name, told, rows as unknown as Row[])
  }
  const begin = async () => {
    if (total > maxRows) return notify('kit.tooManyRows', { type: 'warning', messageArgs: { total, most: maxRows } })
    leave.current = new AbortController()
    setDone(0)
    await write(leave.current.signal).catch((error: unknown) => {
      if (leave.current?.signal.aborted) return
      const { code, details } = refusalOf(error)
      notify(`refusals.${code}`, { type: 'error', messageArgs: details })
    })
    setDone(null)
  }
  const cancel = () => {
    leave.current?.abort()
    setDone(null)
  }
  return (
    <>
      <Button size="small" startIcon={<DownloadIcon />} disabled={done !== null || total === 0} onClick={() => void begin()}>
        {translate('kit.export')}
      </Button>
      <Dialog open={done !== null && total > 100} fullWidth maxWidth="xs">
        <DialogTitle>{translate('kit.export')}</DialogTitle>
        <DialogContent>
          <LinearProgress variant="determinate" value={(100 * (done ?? 0)) / Math.max(1, total)} />
          <Typography sx={{ mt: 1 }}>{translate('kit.exported', { done: done ?? 0, total })}</Typography>
        </DialogContent>
        <DialogActions>
          <Button autoFocus onClick={cancel}>
            {translate('ra.action.cancel')}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  )
}
