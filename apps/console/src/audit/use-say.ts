import { useTranslate } from 'react-admin'
import { useWords } from '../shared/use-words.ts'
import type { Line } from './changes.ts'
import { vocabularies } from './vocabularies.ts'

const isDay = /^\d{4}-\d\d-\d\d$/
const isMoment = /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:?\d\d)?$/

/** A line of what changed in words: the thing, the field, and what stood there before and after. */
export function useSay() {
  const translate = useTranslate()
  const { text, day, moment } = useWords()
  const table = (name: string) => translate(`audit.tables.${name}`, { _: name })
  const field = ({ table: of, column }: Line) =>
    translate(`audit.columns.${of}.${column}`, { _: translate(`audit.columns.${column}`, { _: column }) })
  const plain = (value: unknown): string => {
    if (value === null || value === undefined) return ''
    if (typeof value === 'boolean') return translate(`ra.boolean.${value}`)
    if (Array.isArray(value)) return value.map(plain).join(translate('shared.semicolon'))
    if (typeof value === 'object') {
      if ('withheld' in value) return translate('audit.withheld')
      if ('erased' in value) return translate('audit.erased')
      if ('zh' in value && 'en' in value) return text(value as { zh: string; en: string })
      return Object.entries(value)
        .map(([key, one]) => `${translate(`audit.columns.${key}`, { _: key })}${translate('shared.colon')}${plain(one)}`)
        .join(translate('shared.comma'))
    }
    const said = String(value)
    if (isDay.test(said)) return day(said)
    return isMoment.test(said) ? moment(said) : said
  }
  const say = ({ table: of, column, refersTo }: Line, value: unknown, name: Line['beforeName']): string => {
    if (value === null || value === undefined) return ''
    if (name) return typeof name === 'string' ? name : text(name)
    if (refersTo && typeof value === 'string') return table(refersTo)
    const vocabulary = vocabularies[`${of}.${column}`]
    if (vocabulary && typeof value === 'string') return translate(`${vocabulary}.${value}`, { _: value })
    return plain(value)
  }
  return {
    table,
    field,
    before: (line: Line) => say(line, line.before, line.beforeName),
    after: (line: Line) => say(line, line.after, line.afterName),
  }
}
