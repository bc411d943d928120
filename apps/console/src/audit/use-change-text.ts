import type { Derivation } from '@pingyi/domain'
import { useGetList, useTranslate } from 'react-admin'
import type { Text } from '../api/common-selections.ts'
import type { CriteriaSetRow } from '../criteria/selections.ts'
import { useDerivationText } from '../deadlines/use-derivation-text.ts'
import { sourceIn } from '../kit/i18n/sources.ts'
import { useFormat } from '../kit/i18n/use-format.ts'
import { usePunctuation } from '../kit/i18n/use-punctuation.ts'
import type { Line } from './changes.ts'
import { builtIn, isCode, isKey, listOf, namesIn } from './codes.ts'
import { columnsOfFields } from './columns-of-fields.ts'
import { useLogWords } from './use-log-words.ts'
import { vocabularies } from './vocabularies.ts'

const isDay = /^\d{4}-\d\d-\d\d$/
const isMoment = /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:?\d\d)?$/

/** A date that was only stated is kept without how it was found. */
const isDerivation = (value: unknown): value is Derivation =>
  typeof value === 'object' && value !== null && 'rule' in value && 'holidays' in value && 'pauses' in value

/** What changed in words: the thing, the field, and what stood there before and after. Codes are said by their names, keys by what they point to. */
export function useChangeText(lines: readonly Line[]) {
  const translate = useTranslate()
  const { locale, text, day, moment } = useFormat()
  const { labeled, list, clauses, withNote } = usePunctuation()
  const derived = useDerivationText()
  const { data: sets = [] } = useGetList<Pick<CriteriaSetRow, 'id' | 'name'>>(
    'criteriaSets',
    { filter: { all: true }, pagination: { page: 1, perPage: 100 } },
    { enabled: lines.some(({ table, column }) => table === 'cycles' && column === 'criteria') },
  )
  const names = namesIn(lines, new Map(builtIn))
  const { table, column: word } = useLogWords()
  const field = ({ table: of, column }: Line) => {
    const label = columnsOfFields.get(`${of}.${column}`)?.label
    return label ? translate(label) : word(column, of)
  }
  const coded = (code: string) => {
    const name = names.get(code)
    return name ? text(name) : translate(`${listOf(code) ?? 'imports.mark'}.${code}`, { _: code })
  }
  const isKnown = (code: unknown) => typeof code === 'string' && (names.has(code) || listOf(code) !== undefined)
  const fields = (value: object) =>
    list(
      Object.entries(value)
        .filter(([key, one]) => key !== 'code' || isKnown(one))
        .map(([key, one]) => [key, plain(one)] as const)
        .filter(([, one]) => one !== '')
        .map(([key, one]) => labeled(word(key), one)),
    )
  const plain = (value: unknown): string => {
    if (value === null || value === undefined) return ''
    if (typeof value === 'boolean') return translate(`ra.boolean.${value}`)
    if (Array.isArray(value))
      return value.length > 0 && value.every(isKey)
        ? translate('audit.pieces', { smart_count: value.length })
        : clauses(value.map(plain).filter(Boolean))
    if (typeof value === 'object') {
      if ('withheld' in value) return translate('audit.withheld')
      if ('erased' in value) return translate('audit.erased')
      if ('zh' in value && 'en' in value) return text(value as Text)
      if (!('name' in value)) return fields(value)
      const { name, code: _, source: __, ...rest } = value as Record<string, unknown>
      const more = fields(rest)
      return more ? withNote(plain(name), more) : plain(name)
    }
    const plainly = String(value)
    if (isDay.test(plainly)) return day(plainly)
    if (isMoment.test(plainly)) return moment(plainly)
    if (isKey(plainly)) return text(sets.find(({ id }) => id === plainly)?.name)
    return isCode(plainly) ? coded(plainly) : plainly
  }
  const say = ({ table: of, column, refersTo }: Line, value: unknown, name: Line['beforeName']): string => {
    if (value === null || value === undefined) return ''
    // What has no name of its own, such as a meeting, is called by its day.
    if (name) return typeof name !== 'string' ? text(name) : isDay.test(name) ? day(name) : name
    if (refersTo && typeof value === 'string') return table(refersTo)
    if (column === 'derivation' && isDerivation(value)) return derived(value)
    const vocabulary = columnsOfFields.get(`${of}.${column}`)?.vocabulary ?? vocabularies[`${of}.${column}`]
    if (vocabulary && typeof value === 'string') return translate(`${vocabulary}.${value}`, { _: value })
    return column === 'source' ? sourceIn(String(value), locale) : plain(value)
  }
  return {
    table,
    field,
    before: (line: Line) => say(line, line.before, line.beforeName),
    after: (line: Line) => say(line, line.after, line.afterName),
  }
}
