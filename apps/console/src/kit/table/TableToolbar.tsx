import type { ReactElement, ReactNode } from 'react'
import { FilterButton, TopToolbar } from 'react-admin'
import { ViewMenu } from '../../saved-views/ViewMenu.tsx'
import { useNarrow } from '../page/use-screen-width.ts'
import { ColumnChoice } from './ColumnChoice.tsx'
import type { Column } from './column.ts'
import { DensityButton } from './DensityButton.tsx'
import { ExportButton } from './export/ExportButton.tsx'

type Props<Row> = {
  columns: readonly Column<Row>[]
  filters: readonly ReactElement[]
  /** The list's own way out, instead of the workbook that the console writes. */
  download?: ReactNode
  children?: ReactNode
}

/** What stands above every table: more filters, columns, density, the workbook, and the list's own acts. */
export function Bar<Row extends { id: string }>({ columns, filters, download, children }: Props<Row>) {
  const narrow = useNarrow()
  const more = filters.some(({ props }) => !(props as { alwaysOn?: boolean }).alwaysOn)
  return (
    <TopToolbar
      sx={{
        flexWrap: { xs: 'wrap', lg: 'nowrap' },
        flexShrink: { xs: 1, lg: 0 },
        '& .MuiButton-root': { whiteSpace: 'nowrap' },
        '@media print': { display: 'none' },
      }}
    >
      {more && <FilterButton />}
      {!narrow && <ColumnChoice columns={columns} />}
      {!narrow && <DensityButton />}
      <ViewMenu columns={columns} filters={filters} />
      {download ?? <ExportButton columns={columns} />}
      {children}
    </TopToolbar>
  )
}
