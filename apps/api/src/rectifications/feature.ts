import './guards.ts'
import type { Feature } from '../platform/feature-parts.ts'
import { DeadlineChange } from './deadline-change.ts'
import { DeadlinesResolver, RoundFieldsResolver } from './deadlines/deadlines.resolver.ts'
import { LookBack } from './look-back.ts'
import { Measure } from './measure.ts'
import { MeasureCheck } from './measure-check.ts'
import { MeasureOpinion } from './measure-opinion.ts'
import { MeasureFieldsResolver } from './measures/measure-fields.resolver.ts'
import { MeasuresResolver } from './measures/measures.resolver.ts'
import { Opinion } from './opinion.ts'
import { OpinionFieldsResolver } from './opinions/opinion-fields.resolver.ts'
import { OpinionsResolver } from './opinions/opinions.resolver.ts'
import { Rectification } from './rectification.ts'
import { RepliesResolver, ReplyLinesResolver } from './replies/replies.resolver.ts'
import { ReplyLine } from './reply-line.ts'
import { Round } from './round.ts'
import { LookBacksResolver, RectificationFieldsResolver } from './rounds/rectification-fields.resolver.ts'
import { RectificationsResolver } from './rounds/rectifications.resolver.ts'
import { SuggestedMeasure } from './suggested-measure.ts'

export const feature: Feature = {
  entities: [DeadlineChange, LookBack, Measure, MeasureCheck, MeasureOpinion, Opinion, Rectification, ReplyLine, Round, SuggestedMeasure],
  resolvers: [
    OpinionsResolver,
    OpinionFieldsResolver,
    RectificationsResolver,
    RectificationFieldsResolver,
    LookBacksResolver,
    DeadlinesResolver,
    RoundFieldsResolver,
    MeasuresResolver,
    MeasureFieldsResolver,
    RepliesResolver,
    ReplyLinesResolver,
  ],
}
