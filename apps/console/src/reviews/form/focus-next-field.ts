import type { KeyboardEvent } from 'react'

const fields = 'input:not([type="checkbox"]), textarea:not([aria-hidden]), [role="combobox"]:not(input)'

/** To the next field; buttons and ticks between are passed over. */
export function focusNextField(field: EventTarget & HTMLElement, within: ParentNode = document) {
  const all = [...within.querySelectorAll<HTMLElement>(fields)]
  all[all.indexOf(field) + 1]?.focus()
}

/** Enter in a field of one line goes on to the next field. */
export function focusNextFieldOnEnter(event: KeyboardEvent<HTMLElement>) {
  const { target, currentTarget } = event
  if (event.key !== 'Enter' || event.defaultPrevented || event.nativeEvent.isComposing) return
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  if (!(target instanceof HTMLElement) || !target.matches('input, textarea[data-line]')) return
  if (target.getAttribute('aria-expanded') === 'true') return
  event.preventDefault()
  focusNextField(target, currentTarget)
}
