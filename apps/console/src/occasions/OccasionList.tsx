import { Button } from '@mui/material'
import { SearchInput, useTranslate } from 'react-admin'
import { Link } from 'react-router-dom'
import { useMe } from '../api/use-me.ts'
import { useFormat } from '../kit/i18n/use-format.ts'
import { usePunctuation } from '../kit/i18n/use-punctuation.ts'
import type { Column } from '../kit/table/column.ts'
import { Table } from '../kit/table/Table.tsx'
import type { OccasionRow } from './selections.ts'

/** The meetings, visits and talks of the cycle. */
export const OccasionList = () => {
  const translate = useTranslate()
  const { list } = usePunctuation()
  const { text } = useFormat()
  const { may } = useMe()
  const columns: Column<OccasionRow>[] = [
    { source: 'heldOn', label: 'occasions.heldOn', as: 'day', sortable: true },
    { source: 'kind', label: 'occasions.kind', text: row => text(row.kindName), title: true },
    { source: 'title', label: 'occasions.name' },
    { source: 'form', label: 'occasions.form', text: row => text(row.form.name) },
    { source: 'place', label: 'occasions.place' },
    { source: 'organization.name', label: 'occasions.organization' },
    { source: 'headcounts', label: 'occasions.headcount', text: row => list(row.headcounts.map(one => `${one.class} ${one.count}`)) },
    { source: 'attendance', label: 'occasions.attendance' },
  ]
  const add = may('OCCASION_MANAGE') && (
    <Button size="small" component={Link} to="/occasions/create">
      {translate('occasions.title')}
    </Button>
  )
  return (
    <Table
      resource="occasions"
      columns={columns}
      filters={[<SearchInput key="search" source="search" alwaysOn placeholder={translate('occasions.search')} />]}
      sort={{ field: 'heldOn', order: 'DESC' }}
      open="show"
      empty={translate('occasions.empty')}
      acts={add}
    />
  )
}
