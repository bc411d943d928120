import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material'
import { useEffect, useId, useRef } from 'react'
import { useTranslate } from 'react-admin'

type Props = {
  /** The key of its words: `title`, `text`, and the two answers `stay` and `leave`. */
  words: string
  stay: () => void
  leave: () => void
  /** Puts the focus back where it was, once the question is gone. */
  focus: () => void
}

/** Asks before something is lost. Escape and a click beside it mean staying. */
export function Question({ words, stay, leave, focus }: Props) {
  const translate = useTranslate()
  const text = useId()
  const isStaying = useRef(false)
  const onStay = () => {
    isStaying.current = true
    stay()
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it goes
  useEffect(() => () => void (isStaying.current && focus()), [])
  return (
    <Dialog open role="alertdialog" maxWidth="xs" onClose={onStay} disableRestoreFocus aria-describedby={text}>
      <DialogTitle>{translate(`${words}.title`)}</DialogTitle>
      <DialogContent>
        <DialogContentText id={text}>{translate(`${words}.text`)}</DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button onClick={leave}>{translate(`${words}.leave`)}</Button>
        <Button variant="contained" autoFocus onClick={onStay}>
          {translate(`${words}.stay`)}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
