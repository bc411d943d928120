import type { RefusalShown } from './refusal.ts'
import { useProblemText } from './use-problem-text.ts'

const nameOf = (at: string) => at.split('.').at(-1)!

/** Maps the problems of a refusal to the fields of a form. `others` is the refusal with the problems of no field. */
export function useFieldProblems(refusal: RefusalShown | null, fields: readonly string[]) {
  const said = useProblemText()
  const problems = refusal?.details.problems ?? []
  const others: RefusalShown | null = refusal && {
    ...refusal,
    details: { ...refusal.details, problems: problems.filter(({ at }) => !fields.includes(nameOf(at))) },
  }
  const at = (field: string) => {
    const problem = problems.find(one => nameOf(one.at) === field)
    return problem && said(problem)
  }
  return { others, at, field: (name: string) => ({ error: at(name) !== undefined, helperText: at(name) }) }
}
