import type { Feature } from '../platform/feature-parts.ts'
import { HistoryResolver } from './history.resolver.ts'

export const feature: Feature = { resolvers: [HistoryResolver] }
