import { move, verb } from '../api/operations.ts'

export const criteriaVerbs = {
  create: verb('createCriteriaSet', { input: 'CreateCriteriaSetInput!' }, 'id version revision'),
  revise: move('reviseCriteriaSet', 'id version revision', { input: 'ReviseCriteriaSetInput!' }),
}
