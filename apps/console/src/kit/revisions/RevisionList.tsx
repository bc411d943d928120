import { BooleanInput, CreateButton, useTranslate } from 'react-admin'
import { useMe } from '../../api/use-me.ts'
import { useFormat } from '../i18n/use-format.ts'
import { useSource } from '../i18n/use-source.ts'
import type { Column } from '../table/column.ts'
import { Table } from '../table/Table.tsx'
import type { Revision } from './revision.ts'

type Props<Row> = { resource: string; columns: readonly Column<Row>[] }

/** Everything that is offered, each in its newest revision; what is retired on request. */
export function RevisionList<Row extends Revision>({ resource, columns }: Props<Row>) {
  const translate = useTranslate()
  const { may } = useMe()
  const { text } = useFormat()
  const source = useSource()
  const frame: Column<Row>[] = [
    { source: 'name', label: 'kit.revisions.name', text: ({ name }) => text(name) || name.zh, title: true, wide: true },
    ...columns,
    { source: 'revision', label: 'kit.revisions.revision', text: ({ revision }) => translate('kit.revisions.number', { revision }) },
    { source: 'status', label: 'kit.revisions.status', state: 'RevisionStatus' },
    { source: 'frozen', label: 'kit.revisions.use', text: ({ frozen }) => translate(`kit.revisions.${frozen ? 'used' : 'unused'}`) },
    { source: 'source', label: 'kit.revisions.source', text: row => source(row.source), hidden: true },
  ]
  return (
    <Table
      resource={resource}
      scoped={false}
      columns={frame}
      sort={{ field: 'code', order: 'ASC' }}
      title={translate(`layout.menu.${resource}`)}
      filters={[<BooleanInput key="retired" source="retired" label="kit.revisions.onlyRetired" alwaysOn sx={{ ml: 1.5 }} />]}
      open="show"
      empty={translate('kit.revisions.none')}
      acts={may('CRITERIA_MANAGE') && <CreateButton label={`resources.${resource}.page.create`} />}
    />
  )
}
