import './guards.ts'
import { HandOversResolver, WarningFieldsResolver } from './handovers.resolver.ts'
import { WorkFieldsResolver } from './work-fields.resolver.ts'

export const handoverResolvers = [HandOversResolver, WarningFieldsResolver, WorkFieldsResolver]
