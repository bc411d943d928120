import { appraisalCriteria } from './appraisal-criteria.ts'
import type { CriteriaSet } from './criteria-set.ts'
import { reviewCriteria } from './review-criteria.ts'

/**
 * The first sets: those of leader review from the county summaries, of mass appraisal from the standards of 2010 and 创先发〔2011〕17号.
 * They are the campaign’s words, for a sample; an installation begins with others. Revisions of a set are rows beside each other.
 */
export const criteriaSets: readonly CriteriaSet[] = [...reviewCriteria, ...appraisalCriteria]
