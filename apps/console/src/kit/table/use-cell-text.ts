import { useTranslate } from 'react-admin'
import { useFormat } from '../i18n/use-format.ts'
import { type Column, cellValue } from './column.ts'

/** The text of a cell in the reader's language. */
export function useCellText() {
  const translate = useTranslate()
  const { day, moment, text } = useFormat()
  return <Row>(column: Column<Row>, row: Row): string => {
    const value = cellValue(column, row)
    if (value === null || value === undefined) return ''
    if (typeof value === 'object') return text(value)
    if (typeof value === 'boolean') return translate(`ra.boolean.${value}`)
    const vocabulary = column.code ?? column.state
    if (vocabulary) return translate(`${vocabulary}.${value}`, { _: String(value) })
    if (column.as === 'day') return day(String(value))
    return column.as === 'moment' ? moment(String(value)) : String(value)
  }
}
