import { useFormat } from '../kit/i18n/use-format.ts'
import { columnsEn } from './columns-en.ts'
import { columnsZh } from './columns-zh.ts'
import { kindsEn, kindsZh } from './kinds.ts'
import { tablesEn, tablesZh } from './tables.ts'

type Words = { readonly [name: string]: string | Words }

const words: Record<'zh' | 'en', Record<'kinds' | 'columns' | 'tables', Words>> = {
  zh: { kinds: kindsZh, columns: columnsZh, tables: tablesZh },
  en: { kinds: kindsEn, columns: columnsEn, tables: tablesEn },
}

/** The word under `a.b`; nothing where there is none. */
const wordAt = (all: Words, path: string): string | undefined => {
  const found = path.split('.').reduce<Words | string | undefined>((at, name) => (typeof at === 'object' ? at[name] : undefined), all)
  return typeof found === 'string' ? found : undefined
}

/** What the log calls kinds of events, tables and columns. It is fetched with the pages of the log, not with the console. */
export function useLogWords() {
  const { kinds, columns, tables } = words[useFormat().locale]
  return {
    kind: (kind: string) => wordAt(kinds, kind) ?? kind,
    table: (table: string) => wordAt(tables, table) ?? table,
    column: (column: string, table = '') => wordAt(columns, `${table}.${column}`) ?? wordAt(columns, column) ?? column,
  }
}
