import DownloadIcon from '@mui/icons-material/DownloadOutlined'
import { Button } from '@mui/material'
import { useListContext, useStore, useTranslate } from 'react-admin'
import { useWords } from '../shared/use-words.ts'
import { exportAddress } from './export-address.ts'
import { hiddenAtFirst, ledgerStore, shownColumns } from './facts.ts'

/** The rows and columns as shown, as a workbook. */
export const ExportButton = ({ scope }: { scope: object }) => {
  const translate = useTranslate()
  const { locale } = useWords()
  const { filterValues, sort } = useListContext()
  const [hidden] = useStore<string[]>(ledgerStore, hiddenAtFirst)
  const [ranks] = useStore<number[] | undefined>(`${ledgerStore}_columnRanks`)
  return (
    <Button
      size="small"
      startIcon={<DownloadIcon />}
      href={exportAddress({ ...scope, ...filterValues }, sort, shownColumns(hidden, ranks), locale)}
      download
    >
      {translate('ledger.export')}
    </Button>
  )
}
