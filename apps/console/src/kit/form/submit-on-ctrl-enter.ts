import type { KeyboardEvent } from 'react'

/** Submits a form on Ctrl+Enter from any of its fields, unless its submit button is disabled. */
export function submitOnCtrlEnter(event: KeyboardEvent<HTMLFormElement>) {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return
  event.preventDefault()
  event.stopPropagation()
  const button = event.currentTarget.querySelector<HTMLButtonElement>('button[type=submit]')
  if (button && !button.disabled) event.currentTarget.requestSubmit(button)
}
