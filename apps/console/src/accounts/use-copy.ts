import { useNotify } from 'react-admin'

/** Puts a text where it can be pasted; null where the browser has no such place, as on plain http. */
export function useCopy(): ((text: string) => void) | null {
  const notify = useNotify()
  if (typeof navigator.clipboard !== 'object') return null
  const done = () => notify('accounts.copied')
  return text => void navigator.clipboard.writeText(text).then(done, () => notify('accounts.notCopied', { type: 'warning' }))
}
