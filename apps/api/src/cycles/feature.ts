import './cycle-fields.ts'
import './cycle-permissions.ts'
import './guards.ts'
import type { Feature } from '../platform/feature-parts.ts'
import { Cycle } from './cycle.ts'
import { CycleCriteriaResolver, ReviewerOptionResolver } from './cycle-types.ts'
import { CyclesResolver } from './cycles.resolver.ts'

export const feature: Feature = { entities: [Cycle], resolvers: [CyclesResolver, CycleCriteriaResolver, ReviewerOptionResolver] }
