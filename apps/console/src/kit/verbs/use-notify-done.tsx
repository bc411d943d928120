import { useCallback } from 'react'
import { useNotify, useTranslate } from 'react-admin'
import { openNote, type Undo, UndoNote } from './UndoNote.tsx'

const longEnough = 10_000

/** Notifies that something was done. With `undo`, the notification offers for ten seconds to take it back. */
export function useNotifyDone() {
  const notify = useNotify()
  const translate = useTranslate()
  return useCallback(
    (said: string, args: Record<string, unknown>, undo: readonly Undo[] = []) => {
      openNote.close?.()
      if (undo.length === 0) return notify(said, { type: 'info', messageArgs: args })
      notify(<UndoNote said={translate(said, args)} undo={undo} />, { autoHideDuration: longEnough })
    },
    [notify, translate],
  )
}
