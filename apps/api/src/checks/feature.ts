import type { Feature } from '../platform/feature-parts.ts'
import { ChangedMeaning } from './changed-meaning.ts'
import { ChecksResolver } from './checks.resolver.ts'
import { MeaningChangesResolver } from './meaning-changes.resolver.ts'

export const feature: Feature = { entities: [ChangedMeaning], resolvers: [ChecksResolver, MeaningChangesResolver] }
