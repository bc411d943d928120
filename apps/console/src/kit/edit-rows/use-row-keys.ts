import { type KeyboardEvent, useLayoutEffect, useRef } from 'react'

type Keys = {
  places: number
  fields: readonly string[]
  add: () => void
  move: (place: number, by: -1 | 1) => void
}

/** Enter goes on to the next field and, after the last one, to a new row; Alt with an arrow moves the row. The focus goes along. */
export function useRowKeys({ places, fields, add, move }: Keys) {
  const table = useRef<HTMLDivElement>(null)
  const wanted = useRef<string | null>(null)
  useLayoutEffect(() => {
    if (!wanted.current) return
    table.current?.querySelector<HTMLElement>(`[data-cell="${wanted.current}"]`)?.focus()
    wanted.current = null
  })
  const focus = (place: number, field: string | undefined, later: boolean) => {
    const cell = `${place} ${field}`
    if (later) wanted.current = cell
    else table.current?.querySelector<HTMLElement>(`[data-cell="${cell}"]`)?.focus()
  }
  const onKeyDown = (event: KeyboardEvent, place: number, field: string) => {
    if (event.nativeEvent.isComposing) return
    const by = event.altKey && (event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null)
    if (by) {
      event.preventDefault()
      if (place + by < 0 || place + by >= places) return
      focus(place + by, field, true)
      return move(place, by)
    }
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    const next = fields[fields.indexOf(field) + 1]
    if (next) return focus(place, next, false)
    if (place + 1 < places) return focus(place + 1, fields[0], false)
    focus(places, fields[0], true)
    add()
  }
  return { table, onKeyDown, focus }
}
