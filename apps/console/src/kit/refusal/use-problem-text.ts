import { useTranslate } from 'react-admin'

/** The sentence of a problem, with its limit where it has one. */
export function useProblemText() {
  const translate = useTranslate()
  return ({ code, limit, until }: { code: string; limit?: unknown; until?: unknown }) => translate(`problems.${code}`, { limit, until })
}
