import type { ReactNode } from 'react'
import { useRecordContext } from 'react-admin'
import { StateChip } from '../fields/StateChip.tsx'
import { type CellEdit, type Column, cellValue, type Versioned } from './column.ts'
import { EditedCell } from './EditedCell.tsx'
import { useCellText } from './use-cell-text.ts'

/** The content of a cell on the screen. */
export function useCellContent() {
  const print = useCellText()
  return <Row,>(column: Column<Row>, row: Row): ReactNode => {
    if (column.render) return column.render(row)
    if (column.state) return <StateChip vocabulary={column.state} code={cellValue(column, row) as string | null} />
    const text = print(column, row)
    return column.as && text ? <span style={{ whiteSpace: 'nowrap' }}>{text}</span> : text
  }
}

/** One cell of the surrounding row. A click on a button in it does not open the row. */
export function ColumnCell<Row>({ column }: { column: Column<Row> }) {
  const look = useCellContent()
  const row = useRecordContext() as Row | undefined
  if (!row) return null
  if (column.edit?.offered(row))
    return (
      <EditedCell
        column={column as unknown as Column<Versioned>}
        edit={column.edit as unknown as CellEdit<Versioned>}
        row={row as unknown as Versioned}
      >
        {look(column, row)}
      </EditedCell>
    )
  // biome-ignore lint/a11y: the acts inside are the buttons
  if (column.label === false) return <div onClick={event => event.stopPropagation()}>{look(column, row)}</div>
  return look(column, row)
}
