import './guards.ts'
import { named } from '../platform/graphql/revisions.ts'
import { CriteriaSet } from './criteria-set.ts'
import { CriteriaSetsResolver } from './criteria-sets.resolver.ts'
import { ReviewForm } from './review-form.ts'
import { ReviewFormsResolver } from './review-forms.resolver.ts'
import { Treatment } from './treatment.ts'
import { TreatmentsResolver } from './treatments.resolver.ts'

named(CriteriaSet)
named(ReviewForm)
named(Treatment)

export const criteriaResolvers = [CriteriaSetsResolver, ReviewFormsResolver, TreatmentsResolver]
