import type { KeyboardEvent } from 'react'

/** Submits the form that is written in on Ctrl+Enter, unless its submit button is disabled. */
export function submitOnCtrlEnter(event: KeyboardEvent) {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return
  event.preventDefault()
  event.stopPropagation()
  const form = event.target instanceof Element ? event.target.closest('form') : null
  const button = form?.querySelector<HTMLButtonElement>('button[type=submit]')
  if (button && !button.disabled) form?.requestSubmit(button)
}
