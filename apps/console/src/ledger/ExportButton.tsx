import DownloadIcon from '@mui/icons-material/DownloadOutlined'
import { Button } from '@mui/material'
import { useListContext, useTranslate } from 'react-admin'
import { useFormat } from '../kit/i18n/use-format.ts'
import type { Column } from '../kit/table/column.ts'
import { useVisibleColumns } from '../kit/table/use-visible-columns.ts'
import { exportAddress } from './export-address.ts'
import type { LedgerRow } from './selections.ts'

/** The rows and columns as shown, as a workbook. */
export const ExportButton = ({ columns, scope }: { columns: readonly Column<LedgerRow>[]; scope: object }) => {
  const translate = useTranslate()
  const { locale } = useFormat()
  const { filterValues, sort } = useListContext()
  const { shown } = useVisibleColumns(columns)
  return (
    <Button
      size="small"
      startIcon={<DownloadIcon />}
      href={exportAddress(
        { ...scope, ...filterValues },
        sort,
        shown.map(({ source }) => source),
        locale,
      )}
      download
    >
      {translate('kit.export')}
    </Button>
  )
}
