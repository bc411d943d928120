/** A row that is being written: every field a text, `key` its own while the page is open. */
export type EditedRow = { readonly key: string }

let rowsMade = 0
export const newKey = () => `row ${++rowsMade}`

export const textOf = (row: EditedRow, field: string): string => (row as Record<string, unknown>)[field] as string
export const withText = <Row extends EditedRow>(row: Row, field: string, value: string): Row => ({ ...row, [field]: value })

export const withoutRow = <Row>(rows: readonly Row[], place: number): Row[] => rows.filter((_, i) => i !== place)
export const withRowInserted = <Row>(rows: readonly Row[], place: number, row: Row): Row[] => [
  ...rows.slice(0, place),
  row,
  ...rows.slice(place),
]

/** One place up (-1) or down (+1); at the end it stays. */
export function withRowMoved<Row>(rows: readonly Row[], place: number, by: -1 | 1): Row[] {
  const row = rows[place]
  return row === undefined || rows[place + by] === undefined ? [...rows] : withRowInserted(withoutRow(rows, place), place + by, row)
}

/** What a spreadsheet puts on the clipboard, as lines of cells; a cell with line breaks stands in quotes there. */
export function cellsOf(pasted: string): string[][] {
  const cells = [...pasted.replace(/\r\n?/g, '\n').matchAll(/(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/g)]
  const lines: string[][] = [[]]
  for (const [whole, quoted, plain, end] of cells) {
    if (whole === '' && lines.at(-1)!.length === 0) continue
    lines.at(-1)!.push((quoted?.replaceAll('""', '"') ?? plain ?? '').replace(/\s+/g, ' ').trim())
    if (end === '\n') lines.push([])
    if (end === '') break
  }
  const filled = lines.filter(line => line.some(cell => cell !== ''))
  const numbered = filled.length > 0 && filled.every(line => line.length > 1 && /^\(?\d{1,3}[.、．)）]?$/.test(line[0]!))
  return numbered ? filled.map(line => line.slice(1)) : filled
}

/** Lines of cells laid over the rows from a place on: rows are added as they are wanted, what has no field left joins the last. */
export function filledWith<Row extends EditedRow>(
  rows: readonly Row[],
  { place, fields, lines, fresh }: { place: number; fields: readonly string[]; lines: readonly (readonly string[])[]; fresh: () => Row },
): Row[] {
  const all = [...rows]
  for (const [i, line] of lines.entries()) {
    let row = all[place + i] ?? fresh()
    for (const [j, field] of fields.entries()) {
      if (j >= line.length) break
      row = withText(row, field, j === fields.length - 1 ? line.slice(j).filter(Boolean).join(' ') : line[j]!)
    }
    all[place + i] = row
  }
  return all
}
