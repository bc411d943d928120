import './guards.ts'
import { AssignmentsResolver } from './assignments.resolver.ts'
import { CoveragePlanResolver } from './coverage-plan.resolver.ts'
import { PlannedReviewerResolver, PlannedSubjectResolver, ReviewerLoadResolver } from './coverage-types.ts'
import { EntryAssignmentsResolver } from './entry-assignments.resolver.ts'

export const assignmentResolvers = [
  ...[AssignmentsResolver, CoveragePlanResolver, EntryAssignmentsResolver],
  ...[PlannedReviewerResolver, PlannedSubjectResolver, ReviewerLoadResolver],
]
