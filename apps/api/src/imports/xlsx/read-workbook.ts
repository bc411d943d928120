import { readSheet } from './sheet.ts'
import { findParts, readStrings, readStyles } from './workbook-parts.ts'
import { type Batch, type Cell, limits, Unreadable, type WorkbookRow } from './workbook-rows.ts'
import { openParts, type Part } from './zip.ts'

const rowsInBatch = 200
const charactersInBatch = 200_000

const lengthOf = (cell: Cell) => (typeof cell === 'string' ? cell.length : 8)

/** Hands over a batch when it is full, and waits until it is processed. */
async function* paced(part: Part, due: () => Promise<void>): Part {
  for await (const chunk of part) {
    yield chunk
    await due()
  }
}

/** Reads a workbook and hands over its rows in batches, sheet by sheet, within the limits. */
export async function readWorkbook(path: string, emit: (batch: Batch) => Promise<void>): Promise<void> {
  const parts = await openParts(path)
  try {
    const { sheets, from1904, strings, styles } = await findParts(parts)
    const reading = { strings: await readStrings(parts, strings), days: await readStyles(parts, styles), from1904 }
    let count = 0
    let characters = 0
    for (const { name, part } of sheets) {
      const stream = parts.read(part)
      if (!stream) throw new Unreadable('DAMAGED')
      let rows: WorkbookRow[] = []
      let size = 0
      const flush = async () => {
        const batch = { sheet: name, rows }
        rows = []
        size = 0
        await emit(batch)
      }
      const onRow = (row: WorkbookRow) => {
        rows.push(row)
        const length = row.cells.reduce<number>((sum, cell) => sum + lengthOf(cell), 0)
        count += 1
        size += length
        characters += length
        if (count > limits.rows) throw new Unreadable('TOO_MANY_ROWS')
        if (characters > limits.characters) throw new Unreadable('TOO_LARGE')
      }
      await readSheet(
        paced(stream, async () => {
          if (rows.length >= rowsInBatch || size >= charactersInBatch) await flush()
        }),
        reading,
        onRow,
      )
      await flush()
    }
  } finally {
    parts.close()
  }
}
