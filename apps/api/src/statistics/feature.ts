import type { Feature } from '../platform/feature-parts.ts'
import { ClosingFiguresResolver, ClosingsResolver, FiguresAtClosingResolver } from './closings/closings.resolver.ts'
import { CycleClosing } from './closings/cycle-closing.ts'
import { DutiesResolver } from './duties/duties.resolver.ts'
import { StatisticsResolver } from './statistics.resolver.ts'
import { TrendResolver } from './trend/trend.resolver.ts'
import { WaitingResolver } from './waiting.resolver.ts'

export const feature: Feature = {
  entities: [CycleClosing],
  resolvers: [
    StatisticsResolver,
    DutiesResolver,
    TrendResolver,
    WaitingResolver,
    ClosingsResolver,
    FiguresAtClosingResolver,
    ClosingFiguresResolver,
  ],
}
