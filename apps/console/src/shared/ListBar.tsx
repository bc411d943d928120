import type { ReactNode } from 'react'
import { ColumnsButton, FilterButton, TopToolbar } from 'react-admin'
import { DensityButton } from './DensityButton.tsx'
import { useNarrow } from './use-narrow.ts'

/** What stands above every table: more filters, columns, density, and the list's own acts. */
export const ListBar = ({ children, filters = true }: { children?: ReactNode; filters?: boolean }) => {
  const narrow = useNarrow()
  return (
    <TopToolbar
      sx={{
        flexWrap: { xs: 'wrap', md: 'nowrap' },
        flexShrink: 0,
        '& button': { whiteSpace: 'nowrap' },
        '@media print': { display: 'none' },
      }}
    >
      {filters && <FilterButton />}
      {!narrow && <ColumnsButton />}
      <DensityButton />
      {children}
    </TopToolbar>
  )
}
