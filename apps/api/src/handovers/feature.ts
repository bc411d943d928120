import './guards.ts'
import type { Feature } from '../platform/feature-parts.ts'
import { Handover } from './handover.ts'
import { HandoversResolver, WarningFieldsResolver } from './handovers.resolver.ts'
import { WorkFieldsResolver } from './work-fields.resolver.ts'

export const feature: Feature = { entities: [Handover], resolvers: [HandoversResolver, WarningFieldsResolver, WorkFieldsResolver] }
