import { DataTable, FunctionField, useTranslate } from 'react-admin'
import { DayField } from '../shared/DayField.tsx'
import { ListBar } from '../shared/ListBar.tsx'
import { Rows } from '../shared/Rows.tsx'
import { ScopedList } from '../shared/ScopedList.tsx'
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
  const { text, day } = useWords()
  const classes = ({ headcounts }: OccasionRow) => list(headcounts.map(one => `${one.class} ${one.count}`))
  const card = (row: OccasionRow) => ({
    title: row.title ?? text(row.kindName),
    lines: [[day(row.heldOn), text(row.form.name), row.place].filter(Boolean).join(' · '), classes(row)],
  })
  return (
    <ScopedList resource="occasions" actions={<ListBar filters={false} />} sort={{ field: 'heldOn', order: 'DESC' }}>
      <Rows<OccasionRow> empty={translate('occasions.empty')} card={card} rowClick={false}>
        <DataTable.Col source="heldOn" label="occasions.heldOn">
          <DayField source="heldOn" />
        </DataTable.Col>
        <DataTable.Col source="kind" label="occasions.kind" disableSort>
          <FunctionField<OccasionRow> render={row => text(row.kindName)} />
        </DataTable.Col>
        <DataTable.Col source="title" label="occasions.name" disableSort />
        <DataTable.Col source="form" label="occasions.form" disableSort>
          <FunctionField<OccasionRow> render={row => text(row.form.name)} />
        </DataTable.Col>
        <DataTable.Col source="place" label="occasions.place" disableSort />
        <DataTable.Col source="organization.name" label="occasions.organization" disableSort />
        <DataTable.Col source="headcounts" label="occasions.headcount" disableSort>
          <FunctionField<OccasionRow> render={classes} />
        </DataTable.Col>
        <DataTable.NumberCol source="attendance" label="occasions.attendance" disableSort />
      </Rows>
    </ScopedList>
  )
}
