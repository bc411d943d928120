import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material'
import type { ReactNode } from 'react'

export type Column<Row> = { name: string; cell: (row: Row) => ReactNode; isText?: boolean }
type Props<Row> = { columns: readonly Column<Row>[]; rows: readonly Row[]; keyOf: (row: Row) => string; label: string }

/** A table of figures: numbers to the right in even figures, the first column kept in view on a phone. */
export function FigureTable<Row>({ columns, rows, keyOf, label }: Props<Row>) {
  const align = (column: Column<Row>) => (column.isText ? 'left' : 'right')
  return (
    <Box
      sx={{
        overflowX: 'auto',
        '& td': { fontVariantNumeric: 'tabular-nums' },
        '& td, & th': { px: { xs: 0.75, lg: 1.5 } },
        '& td:not(:first-of-type)': { whiteSpace: 'nowrap' },
        '& tr > :first-of-type': { position: 'sticky', left: 0, bgcolor: 'background.paper', minWidth: '8em' },
      }}
    >
      <Table size="small" aria-label={label}>
        <TableHead>
          <TableRow>
            {columns.map(column => (
              <TableCell key={column.name} align={align(column)} sx={{ whiteSpace: { xs: 'normal', lg: 'nowrap' }, wordBreak: 'keep-all' }}>
                {column.name}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(row => (
            <TableRow key={keyOf(row)} hover>
              {columns.map(column => (
                <TableCell key={column.name} align={align(column)}>
                  {column.cell(row)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  )
}
