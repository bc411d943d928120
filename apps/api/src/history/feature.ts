import { HistoryResolver } from './history.resolver.ts'

export const historyResolvers = [HistoryResolver]
