import { Button, type ButtonProps } from '@mui/material'
import { type ReactNode, useState } from 'react'
import { useTranslate } from 'react-admin'
import type { Verb } from '../../api/operations/spelled-verb.ts'
import type { DialogField } from './DialogFieldInput.tsx'
import type { Undo } from './UndoNote.tsx'
import { useNotifyDone } from './use-notify-done.tsx'
import { useVerb } from './use-verb.ts'
import { VerbDialog } from './VerbDialog.tsx'

type Values = Record<string, string | null>

/** Variables of which some, or some fields of an input, are left to what the dialog asks. */
type Left<Variables> = { readonly [K in keyof Variables]?: Partial<Variables[K]> | null }

/** What a verb is told: all of its variables, or what its dialog does not ask for. */
type Told<Variables> =
  | { ask?: undefined; variables: Variables }
  | {
      /** What the dialog asks before it is done. */
      ask: readonly DialogField[]
      variables: Left<Variables> | ((asked: Values) => Left<Variables>)
    }

export type VerbButtonProps<Variables, Answer> = Told<NoInfer<Variables>> & {
  verb: Verb<Variables, Answer>
  /** The key of its word, `ReviewEvent.RETURN` say. */
  label: string
  /** The consequence, said before it is done. */
  consequence?: string
  /** Shown below the fields while they are filled in. */
  preview?: (values: Record<string, string>) => ReactNode
  onDone?: (answer: NoInfer<Answer>) => void
  /** Told when its dialog opens and closes. */
  onOpen?: (open: boolean) => void
  /** What takes it back, offered for a while after it is done: never of an act that seals. */
  undo?: (answer: NoInfer<Answer>) => Undo
} & Pick<ButtonProps, 'variant' | 'size' | 'startIcon' | 'color' | 'fullWidth'>

/** A button that does one verb; asks first for what the verb needs, and shows why it was refused. */
export function VerbButton<Variables extends object, Answer>({
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
}: VerbButtonProps<Variables, Answer>) {
  const translate = useTranslate()
  const done = useNotifyDone()
  const [open, setShown] = useState(false)
  const setOpen = (to: boolean) => {
    setShown(to)
    onOpen?.(to)
  }
  const { run, busy, refusal, clear } = useVerb(verb)
  const needsDialog = ask.length > 0 || consequence !== undefined
  const go = async (asked: Values) => {
    const told = typeof variables === 'function' ? variables(asked) : { ...variables, ...asked }
    const answer = await run(told as Variables)
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
