import { Brackets, type SelectQueryBuilder } from 'typeorm'

/** A piece of a WHERE clause with its values. */
export type Where = { readonly parts: readonly string[]; readonly values: readonly unknown[] }

/** Builds a piece: where`t.cycle_id = ${id}`. Values never become part of the text. */
export const where = (parts: TemplateStringsArray, ...values: unknown[]): Where => ({ parts, values })

/** A piece with one value between trusted SQL texts. */
export const bind = (before: string, value: unknown, after = ''): Where => ({ parts: [before, after], values: [value] })

/** Makes a piece of trusted SQL text. Never pass user input. */
export const raw = (text: string): Where => ({ parts: [text], values: [] })

/** Concatenates pieces. Strings are trusted SQL text. */
export const inTurn = (...pieces: readonly (string | Where)[]): Where =>
  pieces
    .map(piece => (typeof piece === 'string' ? raw(piece) : piece))
    .reduce((a, b) => ({
      parts: [...a.parts.slice(0, -1), `${a.parts.at(-1)}${b.parts[0]}`, ...b.parts.slice(1)],
      values: [...a.values, ...b.values],
    }))

export const anyOf = (pieces: readonly Where[]): Where => join(pieces, ' or ', 'false')
export const allOf = (pieces: readonly Where[]): Where => join(pieces, ' and ', 'true')

function join(pieces: readonly Where[], by: string, none: string): Where {
  if (pieces.length === 0) return raw(none)
  const parts: string[] = ['']
  const values: unknown[] = []
  pieces.forEach((piece, index) => {
    parts[parts.length - 1] += `${index === 0 ? '(' : by}(${piece.parts[0]}`
    piece.values.forEach((value, i) => {
      values.push(value)
      parts.push(piece.parts[i + 1]!)
    })
    parts[parts.length - 1] += ')'
  })
  parts[parts.length - 1] += ')'
  return { parts, values }
}

/** The piece as text with $1, $2 … from `start` on. */
export function numbered({ parts, values }: Where, start = 1): { text: string; values: readonly unknown[] } {
  return { text: parts.map((part, i) => (i === 0 ? part : `$${start + i - 1}${part}`)).join(''), values }
}

export function filterBy<T extends object>(query: SelectQueryBuilder<T>, { parts, values }: Where) {
  const text = parts.map((part, i) => (i === 0 ? part : `:w${i - 1}${part}`)).join('')
  return query.andWhere(new Brackets(inner => inner.where(text, Object.fromEntries(values.map((value, i) => [`w${i}`, value])))))
}

/** Matches rows where any column contains the text. Wildcards in the text are escaped. */
export function matches(text: string, columns: readonly string[]): Where {
  const pattern = `%${text.trim().replace(/[\\%_]/g, '\\$&')}%`
  return anyOf(columns.map(column => ({ parts: [`${column} ilike `, ''], values: [pattern] })))
}
