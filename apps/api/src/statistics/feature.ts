import type { Feature } from '../platform/feature-parts.ts'
import { StatisticsResolver } from './statistics.resolver.ts'
import { TrendResolver } from './trend/trend.resolver.ts'
import { WaitingResolver } from './waiting.resolver.ts'

export const feature: Feature = { resolvers: [StatisticsResolver, TrendResolver, WaitingResolver] }
