import { AuditEventsResolver } from './audit-events.resolver.ts'

export const auditResolvers = [AuditEventsResolver]
