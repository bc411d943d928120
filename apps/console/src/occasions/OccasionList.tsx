import { useTranslate } from 'react-admin'
import { Table } from '../shared/Table.tsx'
import type { Column } from '../shared/table/column.ts'
import { useMarks } from '../shared/use-marks.ts'
import { type Text, useWords } from '../shared/use-words.ts'

type OccasionRow = {
  id: string
  kindName: Text
  title: string | null
  heldOn: string
  place: string | null
  attendance: number
  headcounts: readonly { class: string; count: number }[]
  form: { name: Text }
  organization: { name: string }
}

/** The meetings, visits and talks of the cycle; they are added where a review is recorded. */
export const OccasionList = () => {
  const translate = useTranslate()
  const { list } = useMarks()
  const { text } = useWords()
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
  return <Table resource="occasions" columns={columns} sort={{ field: 'heldOn', order: 'DESC' }} empty={translate('occasions.empty')} />
}
