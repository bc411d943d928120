import { reach } from '@pingyi/domain'
import { In } from 'typeorm'
import { Cycle } from '../cycles/cycle.ts'
import { reviewableBy } from '../field/authority/reviewable.ts'
import { reviewCounted } from '../field/predicates.ts'
import { Person } from '../people/person.ts'
import { demandScope } from '../platform/access/allow.ts'
import { guardOf, readable } from '../platform/access/guard.ts'
import { demandOne, type PageInput, windowOf } from '../platform/access/list.ts'
import { inReach } from '../platform/access/reach.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { allOf, filterBy, inTurn, raw, type Where, where } from '../platform/database/where.ts'
import { isUuid } from '../platform/ids.ts'
import { Review } from '../reviews/review.ts'
import { RosterEntry } from './roster-entry.ts'
import { sortedBy, whereRosterEntry } from './roster-list.ts'
import type { SubjectToReview, SubjectToReviewFilter, SubjectToReviewPage } from './subject-to-review.ts'

type SubjectsQuery = {
  cycleId: string
  reviewerId: string | null
  occasionId: string | null
  page: PageInput | null
  filter: SubjectToReviewFilter | null
}
const none = (): SubjectToReviewPage => ({ items: [], total: 0, given: 0, rules: [] })

/** The subjects that a reviewer may review in a cycle. Those of another reviewer are restricted to what the viewer's statistics cover. */
export async function subjectsToReview(context: Context, { cycleId, page, filter, ...asked }: SubjectsQuery): Promise<SubjectToReviewPage> {
  const { take, skip } = windowOf(page)
  const actor = signedIn(context)
  demandScope(context, 'PERSON_READ')
  if (reach(actor, 'PERSON_READ').length === 0) return none()
  const cycle = await demandOne(context, Cycle, cycleId)
  const reviewerId = asked.reviewerId ?? actor.personId
  if (!reviewerId) return none()
  const own = reviewerId === actor.personId
  if (!own) {
    demandScope(context, 'STATISTICS_READ')
    await demandOne(context, Person, reviewerId)
  }
  const { rule, given, ...subject } = filter ?? {}
  const { where: reviewable, rules } = await reviewableBy(context.db, cycle, reviewerId, rule)
  const theirs = reviewsOf(cycleId, reviewerId, asked.occasionId, own)
  const query = context.db.createQueryBuilder(RosterEntry, 't')
  const narrowed = own ? [] : [await inReach(context, guardOf(RosterEntry).facts, 'STATISTICS_READ')]
  const all = [...(await whereRosterEntry(context, { ...subject, cycleId, excluded: false })), reviewable, ...narrowed]
  filterBy(query, allOf([...all, ...(typeof given === 'boolean' ? [hasReview(theirs, given)] : [])]))
  const total = await query.getCount()
  if (total === 0) return { ...none(), rules: [...rules] }
  const counted = context.db.createQueryBuilder(RosterEntry, 't')
  filterBy(counted, allOf([...all, hasReview(theirs, true)]))
  const entries = await query.orderBy(sortedBy.organization, 'ASC').addOrderBy('t.id', 'ASC').limit(take).offset(skip).getMany()
  return { items: await withReviews(context, entries, theirs), total, given: await counted.getCount(), rules: [...rules] }
}

/** Reviews `r` of this reviewer in the cycle or at the occasion. Talks of other reviewers are left out. */
const reviewsOf = (cycleId: string, reviewerId: string, occasionId: string | null, own: boolean): Where =>
  allOf([
    where`r.cycle_id = ${cycleId}::uuid and r.reviewer_id = ${reviewerId}::uuid`,
    ...(occasionId ? [where`r.occasion_id = ${isUuid(occasionId) ? occasionId : null}::uuid`] : []),
    ...(own ? [] : [raw('not r.confidential')]),
  ])

const ofSubject = `r.subject_kind = t.subject_kind and case when t.subject_kind = 'PERSON' then r.person_id = t.person_id
  else r.organization_id = t.organization_id end`

const hasReview = (reviews: Where, is: boolean): Where =>
  inTurn(`${is ? '' : 'not '}exists (select 1 from reviews r where ${reviewCounted('r.status')} and ${ofSubject} and `, reviews, ')')

async function withReviews(context: Context, entries: readonly RosterEntry[], reviews: Where): Promise<SubjectToReview[]> {
  const query = context.db
    .createQueryBuilder(Review, 'r')
    .select(['r.id as id', 't.id as entry', `r.status <> 'DRAFTED' as given`])
    .innerJoin(RosterEntry, 't', `t.id = any(:entries) and ${ofSubject}`, { entries: entries.map(({ id }) => id) })
    .where(`(r.status = 'DRAFTED' or ${reviewCounted('r.status')})`)
    .orderBy('r.status', 'ASC')
    .addOrderBy('r.recordedAt', 'DESC')
  const found: { id: string; entry: string; given: boolean }[] = await filterBy(query, reviews).getRawMany()
  const rows = await context.db.findBy(Review, { id: In(found.map(({ id }) => id)) })
  const shown = new Map((await readable(context, Review, rows)).map(review => [review.id, review]))
  return entries.map(({ id, organizationId, personId, subjectKind }) => {
    const own = found.filter(({ entry }) => entry === id)
    const review = own.flatMap(one => shown.get(one.id) ?? [])
    return {
      id,
      organizationId,
      personId,
      subjectKind,
      given: own.some(one => one.given),
      review: review.find(({ status }) => status === 'DRAFTED') ?? review[0] ?? null,
    }
  })
}
