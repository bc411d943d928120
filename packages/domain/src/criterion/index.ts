export {
  type CriteriaSet,
  type Criterion,
  criteriaDiscrepancy,
  criteriaFit,
  type Grade,
  type Scale,
  type SubjectOfCriteria,
} from './criteria-set.ts'
export { criteriaSets } from './criteria-sets.ts'
export { problemsOfCriteriaSet } from './problems.ts'
export { reachedScale, satisfactionScale, scales } from './scales.ts'
