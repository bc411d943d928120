import type { Feature } from '../platform/feature-parts.ts'
import { LedgerResolver } from './ledger.resolver.ts'
import { ledgerRoutes } from './routes.ts'

export const feature: Feature = { resolvers: [LedgerResolver], routes: ledgerRoutes }
