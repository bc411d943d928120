import type { KeyboardEvent } from 'react'

/** Ctrl+Enter hands a form in from any of its fields, also from one of several lines, where Enter begins the next line; not while its button rests. */
export function submitOnCtrlEnter(event: KeyboardEvent<HTMLFormElement>) {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return
  event.preventDefault()
  event.stopPropagation()
  const button = event.currentTarget.querySelector<HTMLButtonElement>('button[type=submit]')
  if (button && !button.disabled) event.currentTarget.requestSubmit(button)
}
