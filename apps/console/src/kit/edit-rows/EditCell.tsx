import { TextField } from '@mui/material'
import type { ClipboardEvent, KeyboardEvent } from 'react'
import type { EditColumn } from './column.ts'
import { type EditedRow, textOf } from './rows.ts'

type Props<Row extends EditedRow> = {
  row: Row
  column: EditColumn<Row>
  /** Its name to who cannot see the table. */
  named: string
  id: string
  problem: string | undefined
  stacked: boolean
  onChange: (value: string) => void
  onKeyDown: (event: KeyboardEvent) => void
  onPaste: (event: ClipboardEvent) => void
}

/** One field of a row, with its problem below it. */
export function EditCell<Row extends EditedRow>({ row, column, named, id, problem, stacked, onChange, onKeyDown, onPaste }: Props<Row>) {
  const value = textOf(row, column.field)
  const choices = column.choices?.(row)
  return (
    <TextField
      fullWidth
      size="small"
      variant="outlined"
      sx={{ '& .MuiInputBase-input': { fontSize: '0.875rem' } }}
      {...(stacked && { label: column.label })}
      value={column.shown ? column.shown(value) : value}
      error={problem !== undefined}
      helperText={problem ?? column.note?.(row)}
      onChange={event => onChange(event.target.value)}
      onKeyDown={onKeyDown}
      {...(choices ? { select: true } : { multiline: true, onPaste })}
      slotProps={{
        inputLabel: { shrink: true },
        select: { native: true },
        htmlInput: { 'aria-label': named, 'data-cell': id },
        formHelperText: { sx: { mx: 0 } },
      }}
    >
      {choices?.map(({ id: choice, name }) => (
        <option key={choice} value={choice}>
          {name}
        </option>
      ))}
    </TextField>
  )
}
