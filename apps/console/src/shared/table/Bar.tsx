import type { ReactNode } from 'react'
import { FilterButton, TopToolbar } from 'react-admin'
import { useNarrow } from '../use-narrow.ts'
import { ColumnChoice } from './ColumnChoice.tsx'
import type { Column } from './column.ts'
import { DensityButton } from './DensityButton.tsx'
import { ExportButton } from './ExportButton.tsx'

type Props<Row> = {
  columns: readonly Column<Row>[]
  /** Whether there are filters beside those that always stand there. */
  more: boolean
  /** The list's own way out, instead of the workbook that the console writes. */
  download?: ReactNode
  children?: ReactNode
}

/** What stands above every table: more filters, columns, density, the workbook, and the list's own acts. */
export function Bar<Row extends { id: string }>({ columns, more, download, children }: Props<Row>) {
  const narrow = useNarrow()
  return (
    <TopToolbar
      sx={{
        flexWrap: { xs: 'wrap', md: 'nowrap' },
        flexShrink: 0,
        '& .MuiButton-root': { whiteSpace: 'nowrap' },
        '@media print': { display: 'none' },
      }}
    >
      {more && <FilterButton />}
      {!narrow && <ColumnChoice columns={columns} />}
      {!narrow && <DensityButton />}
      {download ?? <ExportButton columns={columns} />}
      {children}
    </TopToolbar>
  )
}
