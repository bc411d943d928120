import { Button, type ButtonProps } from '@mui/material'
import { type ReactNode, useState } from 'react'
import { useTranslate } from 'react-admin'
import type { MoveForm } from './move.ts'
import { useNotifyDone } from './use-notify-done.tsx'

type Props = Pick<ButtonProps, 'variant'> & {
  /** The translation key of its label, for example `RoundEvent.ACCEPT`. */
  label: string
  form: (form: MoveForm) => ReactNode
  onOpen: (open: boolean) => void
  onDone: (() => void) | undefined
}

/** A button that opens a form of its own, and says when it is done. */
export function FormButton({ label, form, variant, onOpen, onDone }: Props) {
  const translate = useTranslate()
  const notifyDone = useNotifyDone()
  const [isOpen, setShown] = useState(false)
  const setOpen = (to: boolean) => {
    setShown(to)
    onOpen(to)
  }
  const title = translate(label)
  const done = () => {
    setOpen(false)
    notifyDone('kit.done', { what: title })
    onDone?.()
  }
  return (
    <>
      <Button size="small" variant={variant} onClick={() => setOpen(true)}>
        {title}
      </Button>
      {isOpen && form({ title, close: () => setOpen(false), done })}
    </>
  )
}
