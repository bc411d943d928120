import { useTranslate } from 'react-admin'
import { useMe } from '../../../api/use-me.ts'
import type { Column } from '../column.ts'
import { useCellText } from '../use-cell-text.ts'
import { sheetOf, widthsOf } from './sheet.ts'

/** Saves rows as a workbook, the columns under their words. */
export function useWorkbook() {
  const translate = useTranslate()
  const print = useCellText()
  const { today } = useMe()
  return async <Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[]) => {
    const { default: writeXlsxFile } = await import('write-excel-file/browser')
    const sheet = sheetOf(columns, rows, print, translate)
    await writeXlsxFile(sheet, { columns: widthsOf(columns), stickyRowsCount: 1, sheet: name.slice(0, 31) }).toFile(
      `${translate('kit.product')}-${name}-${today ?? new Date().toISOString().slice(0, 10)}.xlsx`,
    )
  }
}
