import { Brackets, type SelectQueryBuilder } from 'typeorm'

/** A piece of a WHERE with its values; `where` gives the values names of their own. */
export type Where = { readonly parts: readonly string[]; readonly values: readonly unknown[] }

/** where`t.cycle_id = ${id}`: values never become part of the text. */
export const where = (parts: TemplateStringsArray, ...values: unknown[]): Where => ({ parts, values })

/** Text of ours, never a user's, as a piece. */
export const raw = (text: string): Where => ({ parts: [text], values: [] })

/** Pieces one after the other, nothing between them; a string is text of ours. */
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

/** As text with $1, $2 … from `start` on. */
export function numbered({ parts, values }: Where, start = 1): { text: string; values: readonly unknown[] } {
  return { text: parts.map((part, i) => (i === 0 ? part : `$${start + i - 1}${part}`)).join(''), values }
}

export function filterBy<T extends object>(query: SelectQueryBuilder<T>, { parts, values }: Where) {
  const text = parts.map((part, i) => (i === 0 ? part : `:w${i - 1}${part}`)).join('')
  return query.andWhere(new Brackets(inner => inner.where(text, Object.fromEntries(values.map((value, i) => [`w${i}`, value])))))
}

/** Any of the columns contains the text; what the user typed is text, not a pattern. */
export function matches(text: string, columns: readonly string[]): Where {
  const pattern = `%${text.trim().replace(/[\\%_]/g, '\\$&')}%`
  return anyOf(columns.map(column => ({ parts: [`${column} ilike `, ''], values: [pattern] })))
}
