import { type AuthorityMatrix, type Problem, problemsOfMatrix } from '@pingyi/domain'

const mostRules = 100

/** Problems of a matrix sent by a client. */
export const problemsOfAuthority = (matrix: AuthorityMatrix): Problem[] =>
  matrix.rules.length > mostRules
    ? [{ at: 'authority.rules', code: 'TOO_MANY', limit: mostRules }]
    : problemsOfMatrix(matrix).map(problem => ({ ...problem, at: `authority.${problem.at}` }))
