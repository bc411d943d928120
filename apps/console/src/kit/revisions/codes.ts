const longest = 48

/** The words of a name as a code, `KEY_TASKS` say; null where it has no Latin letters. */
const codeIn = (english: string) =>
  english
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^[^A-Z]+/, '')
    .slice(0, longest)
    .replace(/_+$/, '') || null

/** A code that is not taken yet: out of the English name, else the word with a number. */
export function codeFor(english: string, word: string, taken: ReadonlySet<string>): string {
  const begin = codeIn(english)
  if (begin && !taken.has(begin)) return begin
  for (let number = begin ? 2 : 1; ; number++) {
    const code = `${begin ?? word}_${number}`
    if (!taken.has(code)) return code
  }
}

/** Rows with a code each: who has one keeps it. */
export function coded<Row extends { code: string; en: string }>(rows: readonly Row[], word: string): Row[] {
  const taken = new Set(rows.map(({ code }) => code).filter(Boolean))
  return rows.map(row => {
    if (row.code) return row
    const code = codeFor(row.en, word, taken)
    taken.add(code)
    return { ...row, code }
  })
}
