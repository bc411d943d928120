import { Button, Typography } from '@mui/material'
import type { ReactNode } from 'react'
import { DataTable, type DataTableProps, type Identifier, useListContext, useResourceContext, useTranslate } from 'react-admin'
import { useIsPhone } from '../page/use-screen-width.ts'
import { BulkBar } from './bulk/BulkBar.tsx'
import type { BulkAction } from './bulk/bulk.ts'
import { Cards } from './Cards.tsx'
import { ColumnCell } from './Cells.tsx'
import { type Column, cellValue, type Versioned } from './column.ts'
import { KeyboardBody } from './KeyboardRow.tsx'
import { useDensity, useVisibleColumns } from './use-visible-columns.ts'

export type RowsProps<Row> = {
  columns: readonly Column<Row>[]
  /** What to do first when there is nothing. */
  empty?: ReactNode
  /** Where a row leads: its page of that name, an address, or an unfolded part. */
  open?: 'show' | 'edit' | 'expand' | ((row: Row) => string) | undefined
  expand?: DataTableProps['expand']
  /** What can be done with many rows at once. */
  bulk?: readonly BulkAction<Row>[]
}

/** The rows of a list: a table with a sticky head, on a phone cards. */
export function Rows<Row extends { id: Identifier }>({ columns, empty, open, expand, bulk = [] }: RowsProps<Row>) {
  const translate = useTranslate()
  const narrow = useIsPhone()
  const resource = useResourceContext()
  const [density] = useDensity()
  const { shown } = useVisibleColumns(columns)
  const { data = [], total, isPending, filterValues, setFilters, selectedIds = [] } = useListContext()
  const filtered = Object.keys(filterValues).length > 0
  const address =
    open === undefined || open === 'expand'
      ? undefined
      : typeof open === 'function'
        ? open
        : ({ id }: Row) => `/${resource}/${encodeURIComponent(id)}${open === 'show' ? '/show' : ''}`
  const editable = columns.some(({ edit }) => edit && !edit.own)
  const selectable = bulk.length > 0 || editable
  const bar = selectable && (
    <BulkBar
      columns={columns as unknown as Column<Row & Versioned>[]}
      acts={bulk as unknown as BulkAction<Row & Versioned>[]}
      address={address}
    />
  )
  if (!isPending && !total)
    return (
      <>
        {bar}
        <Typography sx={{ p: 3 }} component="div">
          {empty !== undefined && !filtered ? empty : translate('kit.nothingFound')}
          {filtered && (
            <Button onClick={() => setFilters({}, {})} sx={{ ml: 1 }}>
              {translate('ra.navigation.clear_filters')}
            </Button>
          )}
        </Typography>
      </>
    )
  if (narrow)
    return (
      <>
        {bar}
        <Cards columns={shown} all={columns} address={address} selectable={selectable} />
      </>
    )
  const first = data[0] as Row | undefined
  const alignOf = (column: Column<Row>) =>
    first && !column.render && !column.as && typeof cellValue(column, first) === 'number' ? { align: 'right' as const } : {}
  return (
    <>
      {bar}
      <DataTable
        bulkActionButtons={selectable && <span />}
        bulkActionsToolbar={<span />}
        size={density}
        body={KeyboardBody}
        rowClick={open === 'expand' ? 'expand' : address ? (_id, _resource, row) => address(row as unknown as Row) : false}
        {...(expand && { expand, expandSingle: true })}
        sx={{
          '& thead th': { bgcolor: 'background.paper', whiteSpace: { xs: 'normal', lg: 'nowrap' }, wordBreak: 'keep-all' },
          // Where room is short, a name stays whole.
          '& td.wide': { minWidth: '12em' },
          '& td:not(.wide)': { wordBreak: { xs: 'keep-all', lg: 'normal' } },
          // Below the bar of what is selected, which is sticky too.
          ...(selectedIds.length > 0 && { '& .RaDataTable-thead': { top: '90px !important' } }),
        }}
      >
        {shown.map(column => (
          <DataTable.Col
            key={column.source}
            source={column.source}
            label={column.label === false ? false : translate(column.label)}
            disableSort={!column.sortable}
            {...(column.wide && { cellClassName: 'wide' })}
            {...alignOf(column)}
          >
            <ColumnCell column={column} />
          </DataTable.Col>
        ))}
      </DataTable>
    </>
  )
}
