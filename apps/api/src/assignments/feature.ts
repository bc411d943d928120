import './guards.ts'
import './may-start.ts'
import type { Feature } from '../platform/feature-parts.ts'
import { Assignment } from './assignment.ts'
import { AssignmentsResolver } from './assignments.resolver.ts'
import { CoveragePlanResolver } from './coverage-plan.resolver.ts'
import { PlannedReviewerResolver, PlannedSubjectResolver, ReviewerLoadResolver } from './coverage-types.ts'
import { EntryAssignmentsResolver } from './entry-assignments.resolver.ts'

export const feature: Feature = {
  entities: [Assignment],
  resolvers: [
    AssignmentsResolver,
    CoveragePlanResolver,
    EntryAssignmentsResolver,
    PlannedReviewerResolver,
    PlannedSubjectResolver,
    ReviewerLoadResolver,
  ],
}
