import { verb } from '../api/operations/verb.ts'

const answer = { id: true, version: true, revision: true } as const

export const criteriaVerbs = {
  create: verb('createCriteriaSet', answer),
  revise: verb('reviseCriteriaSet', answer),
  retire: verb('retireCriteriaSet', answer),
  reinstate: verb('reinstateCriteriaSet', answer),
}

export const treatmentVerbs = {
  create: verb('createTreatment', answer),
  revise: verb('reviseTreatment', answer),
  retire: verb('retireTreatment', answer),
  reinstate: verb('reinstateTreatment', answer),
}

export const formVerbs = {
  create: verb('createReviewForm', answer),
  revise: verb('reviseReviewForm', answer),
  retire: verb('retireReviewForm', answer),
  reinstate: verb('reinstateReviewForm', answer),
}
