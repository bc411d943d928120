import './guards.ts'
import { CaseFieldsResolver } from './case-fields.resolver.ts'
import { DeadlinesResolver, RoundFieldsResolver } from './deadlines.resolver.ts'
import { MeasureFieldsResolver } from './measure-fields.resolver.ts'
import { MeasuresResolver } from './measures.resolver.ts'
import { OpinionFieldsResolver } from './opinion-fields.resolver.ts'
import { OpinionsResolver } from './opinions.resolver.ts'
import { RectificationsResolver } from './rectifications.resolver.ts'

export const rectificationResolvers = [
  ...[OpinionsResolver, OpinionFieldsResolver],
  ...[RectificationsResolver, CaseFieldsResolver],
  ...[DeadlinesResolver, RoundFieldsResolver],
  ...[MeasuresResolver, MeasureFieldsResolver],
]
