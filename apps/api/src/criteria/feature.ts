import './guards.ts'
import type { Feature } from '../platform/feature-parts.ts'
import { named } from '../platform/graphql/revisions.ts'
import { CriteriaSet } from './criteria-set.ts'
import { CriteriaSetsResolver } from './criteria-sets.resolver.ts'
import { ReviewForm } from './review-form.ts'
import { ReviewFormsResolver } from './review-forms.resolver.ts'
import { ensureVocabulary } from './seed.ts'
import { Treatment } from './treatment.ts'
import { TreatmentsResolver } from './treatments.resolver.ts'

named(CriteriaSet)
named(ReviewForm)
named(Treatment)

export const feature: Feature = {
  entities: [CriteriaSet, ReviewForm, Treatment],
  resolvers: [CriteriaSetsResolver, ReviewFormsResolver, TreatmentsResolver],
  jobs: { prepare: ({ manager }) => ensureVocabulary(manager) },
}
