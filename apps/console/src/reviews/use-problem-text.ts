import type { Problem } from '@pingyi/domain'
import { useTranslate } from 'react-admin'

/** The sentence of a problem, with its limit where it has one. */
export function useProblemText() {
  const translate = useTranslate()
  return (problem: Problem) => translate(`problems.${problem.code}`, { limit: problem.limit ?? '' })
}
