import { useTranslate } from 'react-admin'
import { useWords } from '../i18n/use-format.ts'
import { type Column, rawOf } from './column.ts'

/** What a cell says in the language chosen. */
export function usePrint() {
  const translate = useTranslate()
  const { day, moment } = useWords()
  return <Row>(column: Column<Row>, row: Row): string => {
    const value = rawOf(column, row)
    if (value === null || value === undefined) return ''
    const vocabulary = column.code ?? column.state
    if (vocabulary) return translate(`${vocabulary}.${value}`, { _: String(value) })
    if (column.as === 'day') return day(String(value))
    return column.as === 'moment' ? moment(String(value)) : String(value)
  }
}
