import { Button, type ButtonProps } from '@mui/material'
import { type ReactNode, useState } from 'react'
import { useTranslate } from 'react-admin'
import type { Verb } from '../../api/operations.ts'
import type { DialogField } from './DialogFieldInput.tsx'
import type { Undo } from './UndoNote.tsx'
import { useNotifyDone } from './use-notify-done.tsx'
import { useVerb } from './use-verb.ts'
import { VerbDialog } from './VerbDialog.tsx'

export type VerbButtonProps<T> = {
  verb: Verb
  /** The verb's variables, or a function that makes them from the dialog's values. */
  variables: object | ((asked: Record<string, string | null>) => object)
  /** The translation key of its label, for example `ReviewEvent.RETURN`. */
  label: string
  /** The fields of the dialog. */
  ask?: readonly DialogField[]
  /** A sentence that the dialog shows before the verb runs. */
  consequence?: string
  /** Shown below the fields while they are filled in. */
  preview?: (values: Record<string, string>) => ReactNode
  onDone?: (answer: T) => void
  /** Called when the dialog opens and closes. */
  onOpen?: (open: boolean) => void
  /** The inverse verb, offered for ten seconds afterwards. Never given for a verb that seals. */
  undo?: (answer: T) => Undo
} & Pick<ButtonProps, 'variant' | 'size' | 'startIcon' | 'color' | 'fullWidth'>

/** A button that runs a verb. It opens a dialog first where the verb needs values or has a consequence, and shows a refusal there. */
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
