import './guards.ts'
import type { Feature } from '../platform/feature-parts.ts'
import { RosterResolver } from './roster.resolver.ts'
import { RosterEntry } from './roster-entry.ts'
import { SubjectToReviewResolver } from './subject-to-review.ts'

export const feature: Feature = { entities: [RosterEntry], resolvers: [RosterResolver, SubjectToReviewResolver] }
