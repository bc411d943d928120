import { type AuthorityMatrix, type Problem, problemsOfMatrix } from '@pingyi/domain'

const mostRules = 100

/** What is wrong with a matrix that a client sends. */
export const problemsOfAuthority = (matrix: AuthorityMatrix): Problem[] =>
  matrix.rules.length > mostRules
    ? [{ at: 'authority.rules', code: 'TOO_MANY', limit: mostRules }]
    : problemsOfMatrix(matrix).map(problem => ({ ...problem, at: `authority.${problem.at}` }))
