import { Box, Card, Checkbox, Link, Stack, Typography } from '@mui/material'
import type { ReactNode } from 'react'
import { type Identifier, useListContext, useTranslate } from 'react-admin'
import { Link as RouterLink } from 'react-router-dom'
import { useCellContent } from './Cells.tsx'
import { type Column, cellValue, titleColumn } from './column.ts'

export type AddressOf<Row> = (row: Row) => string

/** The rows of a list as cards, from the same columns: the title first, the state beside it, the short ones in one line. */
export function Cards<Row extends { id: Identifier }>({
  columns,
  all,
  address,
  selectable,
}: {
  columns: readonly Column<Row>[]
  all: readonly Column<Row>[]
  address?: AddressOf<Row> | undefined
  selectable: boolean
}) {
  const look = useCellContent()
  const translate = useTranslate()
  const { data = [], selectedIds = [], onToggleItem } = useListContext()
  const title = titleColumn(all)
  const state = columns.find(column => column.state && !column.render)
  const acts = columns.filter(({ label }) => label === false)
  const rest = columns.filter(column => column !== title && column !== state && column.label !== false)
  const told = (row: Row) =>
    rest.filter(column => column.render || ![null, undefined, ''].includes(cellValue(column, row) as string | null))
  return (
    <Stack spacing={1} sx={{ p: 0.5 }}>
      {(data as unknown as Row[]).map(row => (
        <Card key={row.id} variant="outlined" sx={{ p: 1.5 }}>
          <Stack direction="row" spacing={1} sx={{ justifyContent: 'space-between', alignItems: 'baseline' }}>
            <Typography component="div" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
              {title && linked(look(title, row), address?.(row))}
            </Typography>
            {state && look(state, row)}
            {selectable && (
              <Checkbox
                size="small"
                sx={{ my: -1 }}
                checked={selectedIds.includes(row.id)}
                onChange={() => onToggleItem(row.id)}
                slotProps={{ input: { 'aria-label': translate('ra.action.select_row') } }}
              />
            )}
          </Stack>
          {told(row)
            .filter(({ wide }) => wide)
            .map(column => (
              <Typography key={column.source} variant="body2" component="div" sx={{ mt: 0.5, overflowWrap: 'anywhere' }}>
                {look(column, row)}
              </Typography>
            ))}
          <Stack
            direction="row"
            useFlexGap
            sx={{ mt: 0.5, columnGap: 1.5, flexWrap: 'wrap', typography: 'body2', overflowWrap: 'anywhere' }}
          >
            {told(row)
              .filter(({ wide }) => !wide)
              .map(column => (
                <span key={column.source}>
                  {counts(column, row) && `${translate(String(column.label))} `}
                  {look(column, row)}
                </span>
              ))}
          </Stack>
          {acts.map(column => (
            <Box key={column.source} sx={{ mt: 1 }}>
              {look(column, row)}
            </Box>
          ))}
        </Card>
      ))}
    </Stack>
  )
}

/** A number alone says nothing: its word goes before it. */
const counts = <Row,>(column: Column<Row>, row: Row) => !column.render && typeof cellValue(column, row) === 'number'

const linked = (title: ReactNode, to: string | undefined) =>
  to ? (
    <Link component={RouterLink} to={to}>
      {title}
    </Link>
  ) : (
    title
  )
