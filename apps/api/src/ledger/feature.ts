import { LedgerResolver } from './ledger.resolver.ts'

export const ledgerResolvers = [LedgerResolver]
