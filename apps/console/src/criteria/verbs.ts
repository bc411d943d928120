import { verb } from '../api/operations/verb.ts'

const answer = { id: true, version: true, revision: true } as const

export const criteriaVerbs = {
  create: verb('createCriteriaSet', answer),
  revise: verb('reviseCriteriaSet', answer),
}
