import { StatisticsResolver } from './statistics.resolver.ts'
import { TrendResolver } from './trend.resolver.ts'
import { WaitingResolver } from './waiting.resolver.ts'

export const statisticsResolvers = [StatisticsResolver, TrendResolver, WaitingResolver]
