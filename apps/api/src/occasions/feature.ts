import './guards.ts'
import './occasion-attendance.ts'
import './occasion-permissions.ts'
import type { Feature } from '../platform/feature-parts.ts'
import { Occasion } from './occasion.ts'
import { OccasionAttendee } from './occasion-attendee.ts'
import { OccasionsResolver } from './occasions.resolver.ts'

export const feature: Feature = { entities: [Occasion, OccasionAttendee], resolvers: [OccasionsResolver] }
