import './guards.ts'
import { ImportReportResolver } from './import-report.resolver.ts'
import { ImportsResolver } from './imports.resolver.ts'

export const importResolvers = [ImportsResolver, ImportReportResolver]
