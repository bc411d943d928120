import { Button, Paper, Typography } from '@mui/material'
import { useState } from 'react'
import { useDataProvider, useListContext, useNotify, useTranslate } from 'react-admin'
import { type Column, titleColumn, type Versioned } from '../column.ts'
import { fetchAllRows, maxSelected } from '../export/fetch-all-rows.ts'
import { useCellText } from '../use-cell-text.ts'
import { BulkDialog } from './BulkDialog.tsx'
import type { BulkAction } from './bulk.ts'
import { ChangeMenu } from './ChangeMenu.tsx'
import { useSelectionWithinScope } from './use-selection-within-scope.ts'

type Props<Row> = { columns: readonly Column<Row>[]; acts: readonly BulkAction<Row>[]; address?: ((row: Row) => string) | undefined }

/** What can be done with the rows selected, and how to select all of the filter instead of the page alone. */
export function BulkBar<Row extends Versioned>({ columns, acts, address }: Props<Row>) {
  const translate = useTranslate()
  const notify = useNotify()
  const print = useCellText()
  const dataProvider = useDataProvider()
  const [act, setAct] = useState<BulkAction<Row> | null>(null)
  const { data = [], selectedIds = [], onSelect, onUnselectItems, total = 0, resource, sort, filter, filterValues } = useListContext()
  useSelectionWithinScope()
  const title = titleColumn(columns)
  const selectAll = async () => {
    if (total > maxSelected) return notify('kit.tooManySelected', { type: 'warning', messageArgs: { total, most: maxSelected } })
    const rows = await fetchAllRows(dataProvider, { resource, sort, filter: { ...filterValues, ...filter } }, new AbortController().signal)
    onSelect(rows.map(({ id }) => id))
  }
  const many = selectedIds.length
  /** An act that fits no row of the page is not offered, unless rows of other pages are selected. */
  const rows = data as unknown as Row[]
  const beyond = selectedIds.some(id => !rows.some(row => row.id === id))
  const offeredHere = ({ offered }: BulkAction<Row>) => beyond || rows.some(offered)
  const offers = acts.some(offeredHere) || columns.some(({ edit }) => edit && !edit.own)
  return (
    <>
      {many > 0 && (
        <Paper
          variant="outlined"
          sx={{
            position: 'sticky',
            top: 48,
            zIndex: 3,
            p: 0.5,
            pl: 1.5,
            display: 'flex',
            flexWrap: 'wrap',
            gap: 1,
            alignItems: 'center',
            bgcolor: '#e3eef8',
          }}
        >
          <Typography role="status">{translate('kit.selected', { smart_count: many })}</Typography>
          {many < total && (
            <Button size="small" onClick={() => void selectAll()}>
              {translate('kit.selectAll', { total })}
            </Button>
          )}
          <Button size="small" onClick={() => onUnselectItems()}>
            {translate('ra.action.unselect')}
          </Button>
          {!offers && <Typography variant="body2">{translate('kit.nothingForAll')}</Typography>}
          <ChangeMenu columns={columns} choose={setAct} />
          {acts.filter(offeredHere).map(one => (
            <Button key={one.label} size="small" variant="contained" onClick={() => setAct(one)}>
              {translate(one.label)}
            </Button>
          ))}
        </Paper>
      )}
      {act && (
        <BulkDialog
          act={act}
          count={many}
          name={row => (title ? print(title, row) : row.id)}
          address={address}
          close={() => setAct(null)}
        />
      )}
    </>
  )
}
