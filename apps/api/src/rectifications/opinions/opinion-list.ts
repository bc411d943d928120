import { opinionWaitsFor } from '@pingyi/domain/internal'
import { opinionIsInRectification, rectificationIsPutRight } from '../../field/predicates.ts'
import {
  type Condition,
  codeIn,
  codeIs,
  condition,
  contains,
  filterOf,
  idIs,
  idsAre,
  inTree,
  within,
} from '../../platform/access/filter.ts'
import { pageOf, sortOf } from '../../platform/access/list.ts'
import { raw } from '../../platform/database/where.ts'
import { OpinionKindEnum, OpinionStatusEnum, SubjectKindEnum } from '../../platform/graphql/enums.ts'
import { Opinion } from '../opinion.ts'
import { hasStatus, waitsForMe } from '../waits-for-viewer.ts'

export const OpinionPage = pageOf(Opinion)
export const OpinionSort = sortOf(Opinion, ['recordedAt'])

/** Applies the condition to the opinion’s review `r`. */
const ofReview = <V>(condition: Condition<V>) => within('t.review_id in (select r.id from reviews r where ', condition)

export const { Filter: OpinionFilter, wheres: whereOpinion } = filterOf(Opinion, {
  ids: idsAre(),
  cycleId: ofReview(idIs('r.cycle_id')),
  organizationId: ofReview(inTree('r.organization_id')),
  personId: ofReview(idIs('r.person_id')),
  reviewId: idIs('t.review_id'),
  status: codeIs(OpinionStatusEnum, 't.status'),
  statuses: codeIn(OpinionStatusEnum, 't.status', 'In any of these states.'),
  subjectKind: ofReview(codeIs(SubjectKindEnum, 'r.subject_kind', 'Of what kind of subject.')),
  kind: codeIs(OpinionKindEnum, 't.kind'),
  kinds: codeIn(OpinionKindEnum, 't.kind', 'Of any of these kinds.'),
  putRight: condition<boolean>(
    Boolean,
    is => raw(`${is ? '' : 'not '}(${opinionIsInRectification('t.status')} and ${rectificationIsPutRight('t.rectification_id')})`),
    'In a rectification that was found put right, or not.',
  ),
  waitsForMe: waitsForMe(Opinion, opinionWaitsFor, hasStatus),
  search: contains(['t.text'], 'A part of its text.'),
})
