import {
  codeIn,
  codeIs,
  condition,
  contains,
  filterOf,
  flag,
  idIs,
  idsAre,
  inTree,
  onOrAfter,
  onOrBefore,
  textIs,
} from '../platform/access/filter.ts'
import { pageOf, sortOf } from '../platform/access/list.ts'
import type { Context } from '../platform/context.ts'
import { bind, raw, type Where } from '../platform/database/where.ts'
import { AuthorityClassEnum, ReviewStatusEnum, SubjectKindEnum } from '../platform/graphql/enums.ts'
import { Review } from './review.ts'

export const ReviewPage = pageOf(Review)
export const ReviewSort = sortOf(Review, ['occurredOn', 'recordedAt'])

const nameOf = (key: string) => `(select concat_ws(' ', p.name, p.pinyin, p.initials) from people p where p.id = t.${key})`
const names = [nameOf('reviewer_id'), nameOf('person_id'), '(select o.name from organizations o where o.id = t.organization_id)']

const filter = filterOf(Review, {
  ids: idsAre(),
  cycleId: idIs('t.cycle_id'),
  organizationId: inTree('t.organization_id'),
  personId: idIs('t.person_id'),
  reviewerId: idIs('t.reviewer_id'),
  status: codeIs(ReviewStatusEnum, 't.status', 'Discarded drafts are shown only when asked for.'),
  statuses: codeIn(ReviewStatusEnum, 't.status', 'In any of these states.'),
  subjectKind: codeIs(SubjectKindEnum, 't.subject_kind'),
  occasionId: idIs('t.occasion_id'),
  authorityRule: textIs('t.authority_rule'),
  authorityClass: codeIs(AuthorityClassEnum, 't.authority_class'),
  formCode: condition<string>(String, code => bind('t.form_id in (select f.id from review_forms f where f.code = ', code, ')')),
  from: onOrAfter('t.occurred_on'),
  to: onOrBefore('t.occurred_on'),
  search: contains(names, 'A part of the name, pinyin or initials of the reviewer or the subject.'),
  noProblem: flag(() => raw('t.no_problem'), 'States that no problem was found.'),
  recordedByMe: flag(({ actor }) => bind('t.recorded_by = ', actor?.accountId, '::uuid'), 'Entered by the viewer.'),
})
export const ReviewFilter = filter.Filter
export type ReviewFilter = InstanceType<typeof ReviewFilter>

export async function whereReview(context: Context, given: ReviewFilter | null): Promise<Where[]> {
  const wheres = await filter.wheres(context, given)
  return given?.status || given?.statuses ? wheres : [...wheres, raw("t.status <> 'DISCARDED'")]
}
