import { useTranslate } from 'react-admin'
import type { InBoth, LogWords } from '../kit/i18n/things.ts'
import { useFormat } from '../kit/i18n/use-format.ts'
import { columnsEn } from './columns-en.ts'
import { columnsZh } from './columns-zh.ts'

const nouns = Object.values(import.meta.glob<LogWords>('../*/log-words.ts', { eager: true, import: 'logWords' }))

/** What the nouns call kinds of events, and tables that hold parts of their things. */
export const events: Readonly<Record<string, InBoth>> = Object.assign({}, ...nouns.map(noun => noun.events))
export const parts: Readonly<Record<string, InBoth>> = Object.assign({}, ...nouns.map(noun => noun.tables))

type Columns = { readonly [name: string]: string | Columns }
const columns: Record<'zh' | 'en', Columns> = { zh: columnsZh, en: columnsEn }

/** The word under `a.b`; nothing where there is none. */
const wordAt = (all: Columns, path: string): string | undefined => {
  const found = path.split('.').reduce<Columns | string | undefined>((at, name) => (typeof at === 'object' ? at[name] : undefined), all)
  return typeof found === 'string' ? found : undefined
}

/** What the log calls kinds of events, tables and columns. It is fetched with the pages of the log, not with the console. */
export function useLogWords() {
  const translate = useTranslate()
  const { locale } = useFormat()
  const words = columns[locale]
  return {
    kind: (kind: string) => events[kind]?.[locale] ?? kind,
    table: (table: string) => parts[table]?.[locale] ?? translate(`audit.tables.${table}`, { _: table }),
    column: (column: string, table = '') => wordAt(words, `${table}.${column}`) ?? wordAt(words, column) ?? column,
  }
}
