import { DataTable, DateInput, FunctionField, List, SimpleList, TextInput, useTranslate } from 'react-admin'
import { MomentField } from '../shared/DayField.tsx'
import { useNarrow } from '../shared/use-narrow.ts'
import { useWords } from '../shared/use-words.ts'
import { EventChanges } from './EventChanges.tsx'

type Shown = {
  at: string
  kind: string
  id: number
  account: { username: string; person: { name: string } | null } | null
  organization: { name: string } | null
  subjectType: string
}

/** Who did what to which thing, and when; opened, a line shows what changed. */
export function AuditList() {
  const translate = useTranslate()
  const narrow = useNarrow()
  const { moment } = useWords()
  const filters = [
    <TextInput key="kind" source="kind" label="audit.kind" alwaysOn />,
    <TextInput key="subjectType" source="subjectType" label="audit.subjectType" />,
    <TextInput key="subjectId" source="subjectId" label="audit.subjectId" />,
    <DateInput
      key="from"
      source="from"
      label="audit.from"
      parse={day => (day ? `${day}T00:00:00.000Z` : null)}
      format={at => at?.slice(0, 10)}
    />,
    <DateInput
      key="to"
      source="to"
      label="audit.to"
      parse={day => (day ? `${day}T23:59:59.999Z` : null)}
      format={at => at?.slice(0, 10)}
    />,
  ]
  const kindOf = ({ kind }: Shown) => translate(`audit.kinds.${kind}`, { _: kind })
  const byWhom = ({ account }: Shown) => account?.person?.name ?? account?.username ?? translate('audit.system')
  return (
    <List
      filters={filters}
      sort={{ field: 'seq', order: 'DESC' }}
      empty={false}
      exporter={false}
      title={translate('layout.menu.auditEvents')}
    >
      {narrow ? (
        <SimpleList<Shown>
          primaryText={kindOf}
          secondaryText={event => `${byWhom(event)} · ${moment(event.at)}`}
          tertiaryText={event => event.organization?.name}
          rowClick={false}
        />
      ) : (
        <DataTable bulkActionButtons={false} rowClick="expand" expand={<EventChanges />} expandSingle>
          <DataTable.Col source="seq" label="audit.seq" disableSort />
          <DataTable.Col source="at" label="audit.at" disableSort>
            <MomentField source="at" />
          </DataTable.Col>
          <DataTable.Col label="audit.who">
            <FunctionField<Shown> render={byWhom} />
          </DataTable.Col>
          <DataTable.Col label="audit.what">
            <FunctionField<Shown> render={kindOf} />
          </DataTable.Col>
          <DataTable.Col source="organization.name" label="audit.organization" disableSort />
        </DataTable>
      )}
    </List>
  )
}
