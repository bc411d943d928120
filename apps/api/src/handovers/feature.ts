import './guards.ts'
import type { Feature } from '../platform/feature-parts.ts'
import { HandOver } from './handover.ts'
import { HandOversResolver, WarningFieldsResolver } from './handovers.resolver.ts'
import { WorkFieldsResolver } from './work-fields.resolver.ts'

export const feature: Feature = { entities: [HandOver], resolvers: [HandOversResolver, WarningFieldsResolver, WorkFieldsResolver] }
