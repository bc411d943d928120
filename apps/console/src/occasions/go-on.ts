import type { KeyboardEvent } from 'react'

const fields = 'input, textarea:not([aria-hidden]), [role="combobox"]:not(input)'

/** Enter in a field of one line goes on to the next field. */
export function goOnByEnter(event: KeyboardEvent<HTMLElement>) {
  const { target, currentTarget } = event
  if (event.key !== 'Enter' || event.defaultPrevented || event.nativeEvent.isComposing) return
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  if (!(target instanceof HTMLElement) || !target.matches('input, textarea[data-line]')) return
  if (target.getAttribute('aria-expanded') === 'true') return
  const all = [...currentTarget.querySelectorAll<HTMLElement>(fields)]
  event.preventDefault()
  all[all.indexOf(target) + 1]?.focus()
}
