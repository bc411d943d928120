import { DateInput, TextInput, useTranslate } from 'react-admin'
import { columnsOf } from '../kit/fields/columns-of.ts'
import type { Column } from '../kit/table/column.ts'
import { Table } from '../kit/table/Table.tsx'
import { EventChanges } from './EventChanges.tsx'
import { auditEventFields } from './fields.ts'
import { KindInput } from './KindInput.tsx'
import type { AuditEventRow } from './selections.ts'
import { useActorName } from './use-actor-name.ts'
import { useLogWords } from './use-log-words.ts'

/** Who did what to which thing, and when; opened, a line shows what changed. */
export function AuditList() {
  const translate = useTranslate()
  const byWhom = useActorName()
  const { kind } = useLogWords()
  const filters = [
    <KindInput key="kind" source="kind" alwaysOn />,
    <TextInput key="subjectType" source="subjectType" label="audit.subjectType" />,
    <TextInput key="subjectId" source="subjectId" label="audit.subjectId" />,
    <DateInput
      key="from"
      source="from"
      label="kit.from"
      parse={day => (day ? `${day}T00:00:00.000Z` : null)}
      format={at => at?.slice(0, 10)}
    />,
    <DateInput key="to" source="to" label="kit.to" parse={day => (day ? `${day}T23:59:59.999Z` : null)} format={at => at?.slice(0, 10)} />,
  ]
  const columns: Column<AuditEventRow>[] = columnsOf(auditEventFields, {
    overrides: { by: { text: byWhom }, kind: { text: event => kind(event.kind) } },
  })
  return (
    <Table
      resource="auditEvents"
      columns={columns}
      filters={filters}
      scoped={false}
      sort={{ field: 'seq', order: 'DESC' }}
      title={translate('layout.menu.auditEvents')}
      open="expand"
      expand={<EventChanges />}
    />
  )
}
