import { Button } from '@mui/material'
import { SearchInput, useTranslate } from 'react-admin'
import { Link } from 'react-router-dom'
import { useMe } from '../api/use-me.ts'
import { columnsOf } from '../kit/fields/columns-of.ts'
import { useFormat } from '../kit/i18n/use-format.ts'
import { usePunctuation } from '../kit/i18n/use-punctuation.ts'
import { takesDrafts, useScope } from '../kit/scope/scope.ts'
import type { Column } from '../kit/table/column.ts'
import { Table } from '../kit/table/Table.tsx'
import { occasionFields } from './fields.ts'
import type { OccasionRow } from './selections.ts'
import { useClassName } from './use-class-name.ts'

/** The meetings, visits and talks of the cycle. */
export const OccasionList = () => {
  const translate = useTranslate()
  const { list } = usePunctuation()
  const { text } = useFormat()
  const { may } = useMe()
  const classOf = useClassName()
  const columns: Column<OccasionRow>[] = columnsOf(occasionFields, {
    overrides: {
      kind: { text: row => text(row.kindName) },
      form: { source: 'form', text: row => text(row.form.name) },
      headcounts: { text: row => list(row.headcounts.map(one => `${classOf(one.class)} ${one.count}`)) },
    },
  })
  const { cycle } = useScope()
  const add = may('OCCASION_MANAGE') && takesDrafts(cycle) && (
    <Button size="small" component={Link} to="/occasions/create">
      {translate('occasions.new')}
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
