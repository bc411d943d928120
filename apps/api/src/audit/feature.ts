import type { Feature } from '../platform/feature-parts.ts'
import { AuditEventsResolver } from './audit-events.resolver.ts'

export const feature: Feature = { resolvers: [AuditEventsResolver] }
