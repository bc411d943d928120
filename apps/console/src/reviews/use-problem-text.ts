import type { Problem } from '@pingyi/domain'
import { useTranslate } from 'react-admin'
import { useWords } from '../shared/use-words.ts'

const isDay = /^\d{4}-\d\d-\d\d$/

/** The sentence of a problem, with its limit where it has one; a day as a day is printed. */
export function useProblemText() {
  const translate = useTranslate()
  const { day } = useWords()
  const said = (limit: unknown) => (typeof limit === 'string' && isDay.test(limit) ? day(limit) : (limit ?? ''))
  return (problem: Problem) => translate(`problems.${problem.code}`, { limit: said(problem.limit) })
}
