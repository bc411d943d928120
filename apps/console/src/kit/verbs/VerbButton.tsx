import { Button, type ButtonProps } from '@mui/material'
import { type ReactNode, useState } from 'react'
import { useTranslate } from 'react-admin'
import type { Verb } from '../../api/operations/verb.ts'
import type { DialogField } from './DialogFieldInput.tsx'
import type { Undo } from './UndoNote.tsx'
import { useNotifyDone } from './use-notify-done.tsx'
import { useVerb } from './use-verb.ts'
import { VerbDialog } from './VerbDialog.tsx'

export type VerbButtonProps<T> = {
  verb: Verb
  /** What the verb is told, from what was asked. */
  variables: object | ((asked: Record<string, string | null>) => object)
  /** The key of its word, `ReviewEvent.RETURN` say. */
  label: string
  /** What the dialog asks before it is done. */
  ask?: readonly DialogField[]
  /** The consequence, said before it is done. */
  consequence?: string
  /** What the dialog says of what is filled in so far. */
  preview?: (values: Record<string, string>) => ReactNode
  onDone?: (answer: T) => void
  /** Told when its dialog opens and closes. */
  onOpen?: (open: boolean) => void
  /** What takes it back, offered for a while after it is done: never of an act that seals. */
  undo?: (answer: T) => Undo
} & Pick<ButtonProps, 'variant' | 'size' | 'startIcon' | 'color' | 'fullWidth'>

/** A button that does one verb; asks first for what the verb needs, and shows why it was refused. */
export function VerbButton<T>({
  verb,
  variables,
  label,
  ask = [],
  consequence,
  preview,
  onDone,
  onOpen,
  undo,
  ...looks
}: VerbButtonProps<T>) {
  const translate = useTranslate()
  const done = useNotifyDone()
  const [open, setShown] = useState(false)
  const setOpen = (to: boolean) => {
    setShown(to)
    onOpen?.(to)
  }
  const { run, busy, refusal, clear } = useVerb<T>(verb)
  const needsDialog = ask.length > 0 || consequence !== undefined
  const go = async (asked: Record<string, string | null>) => {
    const answer = await run(typeof variables === 'function' ? variables(asked) : { ...variables, ...asked })
    if (answer === null) return setOpen(true)
    setOpen(false)
    done('frame.done', { what: translate(label) }, undo && [undo(answer)])
    onDone?.(answer)
  }
  const begin = () => {
    clear()
    return needsDialog ? setOpen(true) : void go({})
  }
  return (
    <>
      <Button size="small" variant="outlined" disabled={busy} onClick={begin} {...looks}>
        {translate(label)}
      </Button>
      <VerbDialog
        open={open}
        title={translate(label)}
        ask={ask}
        consequence={consequence}
        shown={preview}
        busy={busy}
        refusal={refusal}
        onCancel={() => setOpen(false)}
        onConfirm={go}
      />
    </>
  )
}
