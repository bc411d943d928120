export { problemsOfTreatment } from './problems.ts'
export { type Treatment, treatments } from './treatments.ts'
