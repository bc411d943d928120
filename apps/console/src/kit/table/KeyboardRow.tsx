import type { KeyboardEvent } from 'react'
import { DataTableBody, type DataTableBodyProps, DataTableRow, type DataTableRowProps, useTranslate } from 'react-admin'

/** Enter opens the row, space selects it, arrows go to the next one. */
function byKey(event: KeyboardEvent<HTMLTableRowElement>) {
  const row = event.currentTarget
  if (event.target !== row) return
  const rows = [...(row.parentElement?.querySelectorAll<HTMLTableRowElement>('tr[tabindex]') ?? [])]
  const act: Record<string, () => void> = {
    Enter: () => row.click(),
    ' ': () => row.querySelector<HTMLInputElement>('input[type=checkbox]')?.click(),
    ArrowDown: () => rows[rows.indexOf(row) + 1]?.focus(),
    ArrowUp: () => rows[rows.indexOf(row) - 1]?.focus(),
  }
  if (!act[event.key]) return
  event.preventDefault()
  act[event.key]?.()
}

const KeyboardRow = (props: DataTableRowProps) => {
  const name = useTranslate()('ra.action.select_row')
  /** react-admin names the box around the checkbox, not the checkbox. */
  const nameIt = (row: HTMLTableRowElement | null) => row?.querySelector('input[type=checkbox]')?.setAttribute('aria-label', name)
  return (
    <DataTableRow
      ref={row => void nameIt(row)}
      tabIndex={0}
      onKeyDown={byKey}
      {...props}
      sx={{ '&:focus-visible': { outline: 2, outlineColor: 'primary.main', outlineOffset: '-2px' } }}
    />
  )
}

/** The body of a table whose rows are reached by Tab. */
export const KeyboardBody = (props: DataTableBodyProps) => <DataTableBody {...props} row={KeyboardRow} />
