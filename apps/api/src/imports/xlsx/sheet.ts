import { dayOfSerial } from './days.ts'
import { wordsOf } from './workbook-parts.ts'
import { type Cell, limits, Unreadable, type WorkbookRow } from './workbook-rows.ts'
import { type Attributes, readXml } from './xml.ts'
import type { Part } from './zip.ts'

export type Reading = { readonly strings: readonly string[]; readonly days: readonly boolean[]; readonly from1904: boolean }

/** The column index in a cell reference: 2 for C7. */
function columnOf(place: string): number {
  const letters = /^([A-Z]{1,3})[1-9][0-9]{0,6}$/.exec(place)?.[1]
  if (!letters) throw new Unreadable('DAMAGED')
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function numberOf({ strings, days, from1904 }: Reading, type: string, style: number, value: string): Cell {
  if (value === '') return null
  if (type === 's') return strings[Number(value)] ?? { error: '#REF!' }
  if (type === 'b') return value === '1'
  if (type === 'e') return { error: value }
  if (type === 'd') return { day: value.slice(0, 10) }
  if (type === 'str') return value
  const number = Number(value)
  if (!Number.isFinite(number)) return { error: value }
  if (!days[style]) return number
  const day = dayOfSerial(number, from1904)
  return day ? { day } : { error: value }
}

/** Reads the rows that are not empty. Ignores merged cells, widths and validations. */
export async function readSheet(part: Part, reading: Reading, onRow: (row: WorkbookRow) => void): Promise<void> {
  let number = 0
  let column = -1
  let cells: Cell[] = []
  let cell: Attributes | null = null
  let value = ''
  let inValue = false
  const words = wordsOf()
  const finish = ({ t = 'n', s = '0' }: Attributes) => {
    const inline = words.take()
    const content = t === 'inlineStr' ? inline : numberOf(reading, t, Number(s), value)
    if (content === null || content === '') return
    if (column >= limits.columns) throw new Unreadable('TOO_MANY_COLUMNS')
    while (cells.length < column) cells.push(null)
    cells[column] = content
  }
  await readXml(part, {
    open: (tag, attributes) => {
      if (tag === 'row') {
        number = attributes.r === undefined ? number + 1 : Number(attributes.r)
        if (!Number.isInteger(number) || number < 1 || number > 1_048_576) throw new Unreadable('DAMAGED')
        column = -1
        cells = []
      } else if (tag === 'c') {
        cell = attributes
        column = attributes.r === undefined ? column + 1 : columnOf(attributes.r)
        value = ''
      } else if (cell && tag === 'v') inValue = true
      else if (cell) words.open(tag)
    },
    text: text => {
      if (inValue) value += text
      else if (cell) words.text(text)
      if (value.length > limits.cellCharacters) throw new Unreadable('CELL_TOO_LONG')
    },
    close: tag => {
      if (tag === 'v') inValue = false
      else if (tag === 'c' && cell) {
        finish(cell)
        cell = null
      } else if (cell) words.close(tag)
      else if (tag === 'row' && cells.length > 0) onRow({ number, cells })
    },
  })
}
