import { useTranslate } from 'react-admin'

/** The sentence of a problem, with its limit where it has one. */
export function useProblemText() {
  const translate = useTranslate()
  return ({ code, limit }: { code: string; limit?: unknown }) => translate(`problems.${code}`, { limit })
}
