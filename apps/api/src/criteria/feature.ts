import './criteria-use.ts'
import './guards.ts'
import type { Feature } from '../platform/feature-parts.ts'
import { CriteriaSetQueries, ReviewFormQueries, TreatmentQueries } from './criteria-queries.ts'
import { CriteriaSet } from './criteria-set.ts'
import { CriteriaSetsResolver } from './criteria-sets.resolver.ts'
import { ReviewForm } from './review-form.ts'
import { ensureVocabulary } from './seed.ts'
import { Treatment } from './treatment.ts'

export const feature: Feature = {
  entities: [CriteriaSet, ReviewForm, Treatment],
  resolvers: [CriteriaSetsResolver, CriteriaSetQueries, ReviewFormQueries, TreatmentQueries],
  jobs: { prepare: ({ manager }) => ensureVocabulary(manager) },
}
