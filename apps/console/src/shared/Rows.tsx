import { Typography } from '@mui/material'
import type { ReactNode } from 'react'
import { DataTable, type DataTableProps, useListContext, useStore, useTranslate } from 'react-admin'
import { type CardOf, Cards } from './Cards.tsx'
import { useNarrow } from './use-narrow.ts'

type Props<Row> = Omit<DataTableProps, 'empty'> & {
  /** What to do first when there is nothing. */
  empty: ReactNode
  /** One row on a phone. */
  card: CardOf<Row>
}

/** The rows of a list: a table with a sticky head, on a phone cards. */
export function Rows<Row>({ empty, card, children, ...table }: Props<Row>) {
  const narrow = useNarrow()
  const [density] = useStore<'small' | 'medium'>('density', 'small')
  const { total, isPending, filterValues } = useListContext()
  const translate = useTranslate()
  if (!isPending && !total)
    return <Typography sx={{ p: 3 }}>{Object.keys(filterValues).length > 0 ? translate('frame.nothingFound') : empty}</Typography>
  if (narrow) return <Cards card={card} />
  return (
    <DataTable
      bulkActionButtons={false}
      size={density}
      {...table}
      sx={{ '& thead th': { bgcolor: 'background.paper', whiteSpace: 'nowrap' }, ...table.sx }}
    >
      {children}
    </DataTable>
  )
}
