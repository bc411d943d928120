import { type ReactElement, type ReactNode, Suspense } from 'react'
import { FilterButton, type Identifier, TopToolbar } from 'react-admin'
import { useFeatures } from '../feature.ts'
import { useIsPhone } from '../page/use-screen-width.ts'
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
export function TableToolbar<Row extends { id: Identifier }>({ columns, filters, download, children }: Props<Row>) {
  const narrow = useIsPhone()
  const tools = useFeatures().flatMap(({ listTools = [] }) => listTools)
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
      {tools.map((Tool, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
        <Suspense key={place} fallback={null}>
          <Tool columns={columns} filters={filters} />
        </Suspense>
      ))}
      {download ?? <ExportButton columns={columns} />}
      {children}
    </TopToolbar>
  )
}
