import './guards.ts'
import { topFacts } from '../field/organizations/top-organization.ts'
import type { Feature } from '../platform/feature-parts.ts'
import { revisionVerbs } from '../platform/revisions/revision-verbs.ts'
import { CriteriaSetQueries, ReviewFormQueries, TreatmentQueries } from './criteria-queries.ts'
import { criteriaRules } from './criteria-rules.ts'
import { CriteriaSet } from './criteria-set.ts'
import { CriteriaSetsResolver } from './criteria-sets.resolver.ts'
import { firstData } from './first-data/first-data.ts'
import { formRules } from './form-rules.ts'
import { ReviewForm } from './review-form.ts'
import { ensureVocabulary } from './seed.ts'
import { Treatment } from './treatment.ts'
import { treatmentRules } from './treatment-rules.ts'

export const feature: Feature = {
  entities: [CriteriaSet, ReviewForm, Treatment],
  resolvers: [
    CriteriaSetsResolver,
    CriteriaSetQueries,
    ReviewFormQueries,
    TreatmentQueries,
    revisionVerbs(CriteriaSet, criteriaRules, topFacts),
    revisionVerbs(ReviewForm, formRules, topFacts),
    revisionVerbs(Treatment, treatmentRules, topFacts),
  ],
  jobs: { prepare: ({ manager }) => ensureVocabulary(manager, firstData) },
}
