import { Button, type ButtonProps } from '@mui/material'
import { useState } from 'react'
import { useNotify, useTranslate } from 'react-admin'
import type { Verb } from '../provider/operations.ts'
import { useVerb } from './use-verb.ts'
import { type Asked, VerbDialog } from './VerbDialog.tsx'

export type VerbButtonProps<T> = {
  verb: Verb
  variables: object
  /** The key of its word, `ReviewEvent.RETURN` say. */
  label: string
  /** What the dialog asks before it is done. */
  ask?: readonly Asked[]
  /** The consequence, said before it is done. */
  consequence?: string
  onDone?: (answer: T) => void
} & Pick<ButtonProps, 'variant' | 'size' | 'startIcon' | 'color' | 'fullWidth'>

/** A button that does one verb; asks first for what the verb needs, and shows why it was refused. */
export function VerbButton<T>({ verb, variables, label, ask = [], consequence, onDone, ...looks }: VerbButtonProps<T>) {
  const translate = useTranslate()
  const notify = useNotify()
  const [open, setOpen] = useState(false)
  const { run, busy, refusal, clear } = useVerb<T>(verb)
  const needsDialog = ask.length > 0 || consequence !== undefined
  const go = async (more: object) => {
    const answer = await run({ ...variables, ...more })
    if (answer === null) return setOpen(true)
    setOpen(false)
    notify('frame.done', { type: 'info', messageArgs: { what: translate(label) } })
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
        busy={busy}
        refusal={refusal}
        onCancel={() => setOpen(false)}
        onConfirm={go}
      />
    </>
  )
}
