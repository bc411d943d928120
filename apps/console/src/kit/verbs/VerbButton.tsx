import { Button, type ButtonProps, Typography } from '@mui/material'
import { type ReactNode, useState } from 'react'
import { useTranslate } from 'react-admin'
import type { Verb } from '../../api/operations/spelled-verb.ts'
import { FormDialog } from '../dialog/FormDialog.tsx'
import { askedFields, type DialogField, DialogFieldInputs, type DialogValues, givenValuesOf, initialValuesOf } from './DialogFieldInput.tsx'
import type { Undo } from './UndoNote.tsx'
import { useNotifyDone } from './use-notify-done.tsx'
import { useVerb } from './use-verb.ts'

/** Variables of which some, or some fields of an input, are left to what the dialog asks. */
type Left<Variables> = { readonly [K in keyof Variables]?: Partial<Variables[K]> | null }

/** What a verb is told: all of its variables, or what its dialog does not ask for. */
type Told<Variables> =
  | { ask?: undefined; variables: Variables }
  | {
      /** The fields of the dialog. */
      ask: readonly DialogField[]
      variables: Left<Variables> | ((asked: DialogValues) => Left<Variables>)
    }

export type VerbButtonProps<Variables, Answer> = Told<NoInfer<Variables>> & {
  verb: Verb<Variables, Answer>
  /** The translation key of its label, for example `ReviewEvent.RETURN`. */
  label: string
  /** A sentence that the dialog shows before the verb runs. */
  consequence?: string
  /** Shown below the fields while they are filled in. */
  preview?: (values: DialogValues) => ReactNode
  onDone?: (answer: NoInfer<Answer>) => void
  /** Called when the dialog opens and closes. */
  onOpen?: (open: boolean) => void
  /** The inverse verb, offered for ten seconds afterwards. Never given for a verb that seals. */
  undo?: (answer: NoInfer<Answer>) => Undo
} & Pick<ButtonProps, 'variant' | 'size' | 'startIcon' | 'color' | 'fullWidth'>

/** A button that runs a verb. It opens a dialog first where the verb needs values or has a consequence, and shows a refusal there. */
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
  const [isOpen, setShown] = useState(false)
  const setOpen = (to: boolean) => {
    setShown(to)
    onOpen?.(to)
  }
  const { run, perform, busy, refusal, clear } = useVerb(verb)
  const needsDialog = ask.length > 0 || consequence !== undefined
  const told = (asked: DialogValues) => (typeof variables === 'function' ? variables(asked) : { ...variables, ...asked }) as Variables
  const finish = (answer: Answer) => {
    setOpen(false)
    done('kit.done', { what: translate(label) }, undo && [undo(answer)])
    onDone?.(answer)
  }
  const begin = async () => {
    clear()
    if (needsDialog) return setOpen(true)
    const answer = await run(told({}))
    if (answer === null) setOpen(true)
    else finish(answer)
  }
  return (
    <>
      <Button size="small" variant="outlined" disabled={busy} onClick={() => void begin()} {...looks}>
        {translate(label)}
      </Button>
      {isOpen && (
        <FormDialog
          title={translate(label)}
          begin={initialValuesOf(ask)}
          fields={values => askedFields(ask, values).map(({ name }) => name)}
          refused={refusal}
          save={values => perform(told(givenValuesOf(ask, values)))}
          done={finish}
          close={() => setOpen(false)}
        >
          {values => (
            <>
              {consequence && <Typography>{consequence}</Typography>}
              <DialogFieldInputs ask={ask} values={values} />
              {preview?.(values)}
            </>
          )}
        </FormDialog>
      )}
    </>
  )
}
