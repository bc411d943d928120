export { type ProposedAssignment, proposeAssignments, type ToAssign } from './propose.ts'
