import { StatisticsResolver } from './statistics.resolver.ts'
import { WaitingResolver } from './waiting.resolver.ts'

export const statisticsResolvers = [StatisticsResolver, WaitingResolver]
