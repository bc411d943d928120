import './guards.ts'
import { DeadlinesResolver, RoundFieldsResolver } from './deadlines/deadlines.resolver.ts'
import { MeasureFieldsResolver } from './measures/measure-fields.resolver.ts'
import { MeasuresResolver } from './measures/measures.resolver.ts'
import { OpinionFieldsResolver } from './opinions/opinion-fields.resolver.ts'
import { OpinionsResolver } from './opinions/opinions.resolver.ts'
import { CaseFieldsResolver } from './rounds/rectification-fields.resolver.ts'
import { RectificationsResolver } from './rounds/rectifications.resolver.ts'

export const rectificationResolvers = [
  ...[OpinionsResolver, OpinionFieldsResolver],
  ...[RectificationsResolver, CaseFieldsResolver],
  ...[DeadlinesResolver, RoundFieldsResolver],
  ...[MeasuresResolver, MeasureFieldsResolver],
]
