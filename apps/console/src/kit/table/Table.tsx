import type { ReactElement, ReactNode } from 'react'
import { type Identifier, List, type ListProps, Pagination, type SortPayload } from 'react-admin'
import { useScope } from '../scope/scope.ts'
import { WithoutCycle } from '../scope/WithoutCycle.tsx'
import { CountedNote } from './CountedNote.tsx'
import { Rows, type RowsProps } from './Rows.tsx'
import { TableToolbar } from './TableToolbar.tsx'

type Props<Row> = RowsProps<Row> & {
  resource: string
  sort?: SortPayload
  /** The filters as inputs; `alwaysOn` ones stand there from the start. */
  filters?: ReactElement[]
  /** What is always filtered by, beside the cycle and the organisation chosen at the top. */
  filter?: object
  /** False for what belongs to no cycle. */
  scoped?: boolean
  title?: string
  /** The list's own acts, in the bar. */
  acts?: ReactNode
  /** Instead of the workbook that the console writes. */
  download?: ReactNode
  /** Above the rows, within the list. */
  children?: ReactNode
  sx?: ListProps['sx']
}

/** A list out of its columns: table, phone cards, choice of columns, density and workbook. Filters, order, page and columns stay in the address. */
export function Table<Row extends { id: Identifier }>(props: Props<Row>) {
  const { resource, filters = [], filter, scoped = true, acts, download, children, sx, sort, title, ...rows } = props
  const { cycleId, organizationId } = useScope()
  if (scoped && !cycleId) return <WithoutCycle />
  return (
    <List
      key={scoped ? `${cycleId} ${organizationId}` : resource}
      resource={resource}
      perPage={25}
      exporter={false}
      empty={false}
      filters={filters}
      filter={scoped ? { cycleId, organizationId, ...filter } : (filter ?? {})}
      pagination={<Pagination rowsPerPageOptions={[25, 50, 100]} />}
      sx={
        {
          '& .RaList-main': { minWidth: 0 },
          '& .RaList-content': { overflow: 'visible' },
          '& .RaList-actions': { flexWrap: { md: 'wrap' }, rowGap: 1 },
          ...sx,
        } as NonNullable<ListProps['sx']>
      }
      actions={
        <TableToolbar columns={rows.columns} filters={filters} download={download}>
          {acts}
        </TableToolbar>
      }
      {...(sort && { sort })}
      {...(title && { title })}
    >
      <CountedNote />
      {children}
      <Rows {...rows} />
    </List>
  )
}
