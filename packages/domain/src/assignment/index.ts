export { type Duty, dutiesOf, isDone, type ReviewBy } from './duties.ts'
export { type ProposedAssignment, proposeAssignments, type ToAssign } from './propose.ts'
