import PrintIcon from '@mui/icons-material/PrintOutlined'
import { Button, GlobalStyles, Typography } from '@mui/material'
import { subjectKind } from '@pingyi/domain'
import {
  ColumnsButton,
  DataTable,
  DateInput,
  FilterButton,
  FunctionField,
  SearchInput,
  SelectInput,
  TopToolbar,
  useTranslate,
} from 'react-admin'
import { useAuthorityChoices } from '../criteria/use-authority.ts'
import { useScope } from '../layout/scope.ts'
import { CodeInput } from '../shared/CodeField.tsx'
import { DayField } from '../shared/DayField.tsx'
import { DensityButton } from '../shared/DensityButton.tsx'
import { Rows } from '../shared/Rows.tsx'
import { ScopedList } from '../shared/ScopedList.tsx'
import { useMarks } from '../shared/use-marks.ts'
import { useNarrow } from '../shared/use-narrow.ts'
import { useWords } from '../shared/use-words.ts'
import { ExportButton } from './ExportButton.tsx'
import { hiddenAtFirst, type LedgerRow, ledgerStore } from './facts.ts'
import { aroundPrint, forPrint } from './print.ts'

/** The running register: who reviewed whom, when, about what, and what came of it. */
export const LedgerList = () => {
  const translate = useTranslate()
  const { said } = useMarks()
  const { text, day } = useWords()
  const narrow = useNarrow()
  const { cycle, cycleId, organization, organizationId } = useScope()
  const rules = useAuthorityChoices()
  const filters = [
    <SearchInput key="search" source="search" alwaysOn placeholder={translate('ledger.search')} />,
    <DateInput key="from" source="from" label="ledger.from" parse={value => value} alwaysOn />,
    <DateInput key="to" source="to" label="ledger.to" parse={value => value} alwaysOn />,
    <CodeInput key="kind" source="subjectKind" of={subjectKind} label="ledger.subjectKind" />,
    <SelectInput key="rule" source="authorityRule" label="ledger.authority" translateChoice={false} choices={rules} />,
  ]
  const card = (row: LedgerRow) => ({
    title: row.subjectName,
    to: `/reviews/${row.id}`,
    chip: <span>{day(row.occurredOn)}</span>,
    lines: [
      said(translate('ledger.reviewer'), row.reviewer.name),
      row.content,
      said(translate('ledger.rectification'), text(row.rectification)),
    ],
  })
  const actions = (
    <TopToolbar sx={{ flexWrap: { xs: 'wrap', md: 'nowrap' }, flexShrink: 0, '& .MuiButton-root': { whiteSpace: 'nowrap' } }}>
      <FilterButton />
      {!narrow && <ColumnsButton storeKey={ledgerStore} />}
      <DensityButton />
      <Button size="small" startIcon={<PrintIcon />} onClick={() => window.print()}>
        {translate('ledger.print')}
      </Button>
      <ExportButton scope={{ cycleId, organizationId }} />
    </TopToolbar>
  )
  return (
    <ScopedList
      resource="ledger"
      title={translate('ledger.title')}
      filters={filters}
      actions={actions}
      sort={{ field: 'occurredOn', order: 'DESC' }}
      sx={forPrint}
    >
      <GlobalStyles styles={aroundPrint} />
      <Typography className="only-print" variant="h6">
        {[organization?.name, cycle?.name, translate('ledger.title')].filter(Boolean).join(' ')}
      </Typography>
      <Rows<LedgerRow>
        empty={translate('ledger.empty')}
        card={card}
        rowClick={id => `/reviews/${id}`}
        storeKey={ledgerStore}
        hiddenColumns={hiddenAtFirst}
      >
        <DataTable.Col source="reviewer" label="ledger.reviewer" disableSort>
          <FunctionField<LedgerRow> render={row => row.reviewer.name} />
        </DataTable.Col>
        <DataTable.Col source="subject" label="ledger.subject" disableSort>
          <FunctionField<LedgerRow> render={row => row.subjectName} />
        </DataTable.Col>
        <DataTable.Col source="occurredOn" label="ledger.occurredOn">
          <DayField source="occurredOn" />
        </DataTable.Col>
        <DataTable.Col source="content" label="ledger.content" disableSort cellClassName="wide" />
        <DataTable.Col source="rectification" label="ledger.rectification" disableSort>
          <FunctionField<LedgerRow> render={row => text(row.rectification)} />
        </DataTable.Col>
        <DataTable.Col source="organization" label="ledger.organization" disableSort>
          <FunctionField<LedgerRow> render={row => row.organization.name} />
        </DataTable.Col>
        <DataTable.Col source="authorityRule" label="ledger.authority" disableSort>
          <FunctionField<LedgerRow> render={row => text(row.authorityRule.name)} />
        </DataTable.Col>
        <DataTable.Col source="form" label="ledger.form" disableSort>
          <FunctionField<LedgerRow> render={row => text(row.form.name)} />
        </DataTable.Col>
      </Rows>
    </ScopedList>
  )
}
