import type { SubjectKind } from '@pingyi/domain'
import { type Condition, codeIs } from '../platform/access/filter.ts'
import { bind } from '../platform/database/where.ts'
import { SubjectKindEnum } from '../platform/graphql/enums.ts'
import { revisionQueries } from '../platform/revisions/revision-queries.ts'
import { CriteriaSet } from './criteria-set.ts'
import { ReviewForm } from './review-form.ts'
import { Treatment } from './treatment.ts'

/** The JSON column `subjects` includes the kind. */
const isFor = (subject: (kind: SubjectKind) => unknown): Condition<SubjectKind> => ({
  type: SubjectKindEnum,
  where: kind => bind('t.subjects @> ', JSON.stringify([subject(kind)]), '::jsonb'),
})

export const CriteriaSetQueries = revisionQueries(CriteriaSet, 'criteriaSet', 'criteriaSets', { subjectKind: isFor(kind => ({ kind })) })
export const ReviewFormQueries = revisionQueries(ReviewForm, 'reviewForm', 'reviewForms', { subjectKind: isFor(kind => kind) })
export const TreatmentQueries = revisionQueries(Treatment, 'treatment', 'treatments', {
  applies: codeIs(SubjectKindEnum, 't.applies', 'Only those for this kind of subject.'),
})
