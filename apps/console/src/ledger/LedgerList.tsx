import PrintIcon from '@mui/icons-material/PrintOutlined'
import { Button, GlobalStyles, Typography } from '@mui/material'
import { subjectKind } from '@pingyi/domain'
import { DateInput, SearchInput, SelectInput, useTranslate } from 'react-admin'
import { useAuthorityChoices } from '../criteria/use-authority.ts'
import { CodeInput } from '../kit/fields/CodeInput.tsx'
import { useLocalizedText } from '../kit/i18n/use-localized-text.ts'
import { useScope } from '../kit/scope/scope.ts'
import { Table } from '../kit/table/Table.tsx'
import { ledgerColumns } from './columns.ts'
import { ExportButton } from './ExportButton.tsx'
import { aroundPrint, forPrint } from './print.ts'
import type { LedgerRow } from './selections.ts'

/** The running register: who reviewed whom, when, about what, and what came of it. */
export const LedgerList = () => {
  const translate = useTranslate()
  const text = useLocalizedText()
  const { cycle, cycleId, organization, organizationId } = useScope()
  const rules = useAuthorityChoices()
  const columns = ledgerColumns(text, translate)
  const filters = [
    <SearchInput key="search" source="search" alwaysOn placeholder={translate('ra.action.search')} />,
    <DateInput key="from" source="from" label="kit.from" parse={value => value} alwaysOn />,
    <DateInput key="to" source="to" label="kit.to" parse={value => value} alwaysOn />,
    <CodeInput key="kind" source="subjectKind" of={subjectKind} label="ledger.subjectKind" />,
    <SelectInput key="rule" source="authorityRule" label="ledger.authorityRule" translateChoice={false} choices={rules} />,
  ]
  return (
    <Table<LedgerRow>
      resource="ledger"
      title={translate('ledger.title')}
      columns={columns}
      filters={filters}
      sort={{ field: 'occurredOn', order: 'DESC' }}
      open={({ id }) => `/reviews/${id}`}
      empty={translate('ledger.empty')}
      download={<ExportButton columns={columns} scope={{ cycleId, organizationId }} />}
      acts={
        <Button size="small" startIcon={<PrintIcon />} onClick={() => window.print()}>
          {translate('kit.print')}
        </Button>
      }
      sx={forPrint}
    >
      <GlobalStyles styles={aroundPrint} />
      <Typography className="only-print" variant="h6">
        {[organization?.name, cycle?.name, translate('ledger.title')].filter(Boolean).join(' ')}
      </Typography>
    </Table>
  )
}
