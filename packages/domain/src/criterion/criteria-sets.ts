import { appraisalCriteria } from './appraisal-criteria.ts'
import type { CriteriaSet } from './criteria-set.ts'
import { reviewCriteria } from './review-criteria.ts'

/** The first data; anybody can define others. Revisions of a set are rows beside each other. */
export const criteriaSets: readonly CriteriaSet[] = [...reviewCriteria, ...appraisalCriteria]
