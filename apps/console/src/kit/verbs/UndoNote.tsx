import { Button, SnackbarContent } from '@mui/material'
import { useMutation } from '@tanstack/react-query'
import { useCallback, useEffect, useRef } from 'react'
import { useCloseNotification, useNotify, useTranslate } from 'react-admin'
import type { Verb } from '../../api/operations/spelled-verb.ts'
import { performVerb, verbKey } from '../../api/perform-verb.ts'
import { sentenceOf } from '../refusal/Refusal.tsx'
import { refusalOf } from '../refusal/refusal.ts'

/** The inverse of a verb that has run: a verb with its variables, on the record as the first verb left it. */
export type Undo = { verb: Verb; variables: object }
export const undoBy = <Variables extends object>(verb: Verb<Variables>, variables: NoInfer<Variables>): Undo => ({ verb, variables })

/** Closes the notification that is shown, so that the next one can replace it at once. */
export const openNote: { close?: (() => void) | undefined } = {}

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))

/** Says what was done, and takes it back on a click or on Ctrl+Z while nobody is typing. */
export function UndoNote({ said, undo }: { said: string; undo: readonly Undo[] }) {
  const translate = useTranslate()
  const notify = useNotify()
  const close = useCloseNotification()
  const begun = useRef(false)
  const { mutateAsync, isPending } = useMutation({
    ...(undo[0] && { mutationKey: verbKey(undo[0].verb) }),
    mutationFn: async () => {
      const refused: unknown[] = []
      for (const { verb, variables } of undo) await performVerb(verb, variables).catch((error: unknown) => refused.push(error))
      return refused
    },
  })
  const takeBack = useCallback(async () => {
    if (begun.current) return
    begun.current = true
    const refused = await mutateAsync()
    close()
    if (refused.length === 0) return notify('kit.undone', { type: 'info' })
    const why = sentenceOf(refusalOf(refused[0]), translate)
    notify('kit.notUndone', { type: 'error', messageArgs: { smart_count: refused.length, why } })
  }, [mutateAsync, notify, translate, close])
  useEffect(() => {
    openNote.close = close
    return () => {
      openNote.close = undefined
    }
  }, [close])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.key.toLowerCase() !== 'z' || typing(event.target)) return
      event.preventDefault()
      void takeBack()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [takeBack])
  return (
    <SnackbarContent
      message={said}
      action={
        <Button
          color="inherit"
          size="small"
          disabled={isPending}
          aria-keyshortcuts="Control+Z"
          onClick={() => void takeBack()}
          sx={{ fontWeight: 600 }}
        >
          {translate('ra.action.undo')}
        </Button>
      }
    />
  )
}
