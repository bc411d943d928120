import { Chip } from '@mui/material'
import { CreateButton, useTranslate } from 'react-admin'
import { useMe } from '../../api/use-me.ts'
import type { Column } from '../../kit/table/column.ts'
import { Table } from '../../kit/table/Table.tsx'
import type { CriteriaSetRow } from '../selections.ts'
import { useSetText } from '../use-set-text.ts'
import { useCyclesOfSets } from './use-cycles-of-sets.ts'

/** Every set in its newest revision: for whom, how many criteria, and which cycles use it. */
export function CriteriaSets() {
  const translate = useTranslate()
  const { may } = useMe()
  const { text, list, subjects, counted, source } = useSetText()
  const cyclesOf = useCyclesOfSets()
  const state = (set: CriteriaSetRow) => translate(set.frozen ? 'criteria.frozenShort' : 'criteria.open')
  const columns: Column<CriteriaSetRow>[] = [
    { source: 'name', label: 'criteria.name', text: ({ name }) => text(name), title: true, wide: true },
    { source: 'subjects', label: 'criteria.subjects', text: subjects },
    { source: 'listed', label: 'criteria.count', text: ({ announced, listed }) => counted(announced, listed) },
    {
      source: 'scale',
      label: 'criteria.scale',
      roomy: true,
      text: ({ scale }) => (scale ? scale.grades.map(({ name }) => text(name)).join(' / ') : translate('criteria.noScale')),
    },
    {
      source: 'revision',
      label: 'criteria.revisionHead',
      text: ({ revision }) => translate('criteria.revision', { revision }),
      sortable: true,
    },
    { source: 'cycles', label: 'criteria.usedBy', text: ({ id }) => list(cyclesOf(id).map(({ name }) => name)), wide: true },
    {
      source: 'frozen',
      label: 'criteria.state',
      text: state,
      render: set => <Chip size="small" variant={set.frozen ? 'filled' : 'outlined'} label={state(set)} />,
    },
    { source: 'source', label: 'criteria.source', text: set => source(set.source), hidden: true },
  ]
  return (
    <Table
      resource="criteriaSets"
      scoped={false}
      columns={columns}
      sort={{ field: 'code', order: 'ASC' }}
      title={translate('criteria.title')}
      open="show"
      empty={translate('criteria.none')}
      acts={may('CRITERIA_MANAGE') && <CreateButton label={translate('criteria.create')} />}
    />
  )
}
