import './guards.ts'
import { CaseFieldsResolver } from './case-fields.resolver.ts'
import { MeasureFieldsResolver } from './measure-fields.resolver.ts'
import { OpinionFieldsResolver } from './opinion-fields.resolver.ts'

export const rectificationResolvers = [CaseFieldsResolver, MeasureFieldsResolver, OpinionFieldsResolver]
