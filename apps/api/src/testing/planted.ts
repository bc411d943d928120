import { defaultAuthority, type OpinionStatus, type RoundStatus } from '@pingyi/domain'
import type { CheckKind } from '@pingyi/domain/internal'
import type { EntityManager } from 'typeorm'
import { CriteriaSet } from '../criteria/criteria-set.ts'
import { ReviewForm } from '../criteria/review-form.ts'
import { Cycle } from '../cycles/cycle.ts'
import { Occasion } from '../occasions/occasion.ts'
import { OccasionAttendee } from '../occasions/occasion-attendee.ts'
import { Membership } from '../people/membership.ts'
import { Person } from '../people/person.ts'
import { dayOf } from '../platform/database/clock.ts'
import { Transition } from '../platform/database/transition.ts'
import { Measure } from '../rectifications/measure.ts'
import { Opinion } from '../rectifications/opinion.ts'
import { Rectification } from '../rectifications/rectification.ts'
import { Round } from '../rectifications/round.ts'
import { Review } from '../reviews/review.ts'
import { ReviewRemark } from '../reviews/review-remark.ts'
import { RosterEntry } from '../rosters/roster-entry.ts'
import { make, makeAccount, makeAppointment, makeBureau, makeMember, makeOrganization, makeRosterEntry } from './makers.ts'

export type Bureau = Awaited<ReturnType<typeof makeBureau>>
/** The first finding of a kind and the number of findings. */
type Finding = { type: string; id: string; figures?: number[]; on?: string; count?: number }
/** Plants one record that the check must find, and similar ones that it must not. Returns the expected finding. */
type Plant = (tx: EntityManager, bureau: Bureau) => Promise<Finding>

const ago = (days: number) => new Date(Date.now() - days * 86_400_000)
export const daysAgo = (days: number) => dayOf(ago(days))

/** A complete review of the first branch, recorded and given some days ago. */
async function review(tx: EntityManager, bureau: Bureau, values: Partial<Review> = {}) {
  const form = await tx.findOneByOrFail(ReviewForm, { code: 'COLLECTIVE' })
  const row = await make(tx, Review, {
    recordedById: bureau.account.id,
    cycleId: bureau.present.id,
    status: 'SUBMITTED',
    reviewerId: bureau.secretary.id,
    authorityRuleCode: 'SECRETARY_ORGANIZATIONS',
    authorityClass: 'LEADER',
    obligation: 'EACH',
    subjectKind: 'ORGANIZATION',
    organizationId: bureau.branches[0]!.id,
    formId: form.id,
    confidential: false,
    onBehalf: true,
    occurredOn: daysAgo(20),
    recordedAt: ago(20),
    ...values,
  } as Partial<Review>)
  for (const [ordinal, code] of ['ACHIEVEMENTS', 'DIRECTION'].entries())
    await make(tx, ReviewRemark, { reviewId: row.id, kind: 'PART', code, ordinal, text: '有' } as Partial<ReviewRemark>)
  if (!row.noProblem) await make(tx, Opinion, { reviewId: row.id, ordinal: 0, kind: 'PROBLEM', status: 'NOTED', text: '少' })
  return row
}

async function opinion(tx: EntityManager, bureau: Bureau, status: OpinionStatus, since: number, values: Partial<Opinion> = {}) {
  const { id: reviewId } = await review(tx, bureau)
  const row = await make(tx, Opinion, { reviewId, ordinal: 1, kind: 'PROBLEM', status, text: '联系家长少', recordedAt: ago(40), ...values })
  const moved = { thing: 'OPINION', thingId: row.id, event: null, state: status, effectiveOn: daysAgo(since), ordinal: 1, accountId: null }
  await make(tx, Transition, { ...moved, recordedAt: ago(since) } as Partial<Transition>)
  return row
}

async function rectification(tx: EntityManager, bureau: Bureau, status: RoundStatus, round: Partial<Round>) {
  const row = await make(tx, Rectification, { cycleId: bureau.present.id, organizationId: bureau.branches[0]!.id })
  await make(tx, Round, { rectificationId: row.id, number: 1, status, ...round } as Partial<Round>)
  await opinion(tx, bureau, 'IN_RECTIFICATION', 1, { rectificationId: row.id })
  return row
}

async function measure(tx: EntityManager, bureau: Bureau, values: Partial<Measure>) {
  const { id: rectificationId } = await rectification(tx, bureau, 'IN_PROGRESS', { deadlineKind: 'ONGOING' })
  const owner = { ownerId: bureau.members[0]![1]!.id, dueOn: daysAgo(0) }
  return make(tx, Measure, {
    rectificationId,
    ordinal: 1,
    text: '每月家访',
    status: 'IN_PROGRESS',
    ...owner,
    ...values,
  } as Partial<Measure>)
}

async function occasion(tx: EntityManager, { present, branches }: Bureau, values: Partial<Occasion> = {}, names: readonly string[] = []) {
  const { id: formId } = await tx.findOneByOrFail(ReviewForm, { code: 'COLLECTIVE' })
  const row = await make(tx, Occasion, {
    cycleId: present.id,
    formId,
    kind: 'REPORT_MEETING',
    heldOn: daysAgo(3),
    organizationId: branches[0]!.id,
    headcounts: [],
    ...values,
  } as Partial<Occasion>)
  for (const personId of names) await make(tx, OccasionAttendee, { occasionId: row.id, personId } as Partial<OccasionAttendee>)
  return row
}

export const plants: { readonly [K in CheckKind]: Plant } = {
  async ROSTER_NOT_MEMBER(tx, { members, branches }) {
    const [, left, excluded] = members[0]!
    for (const { id: personId } of [left!, excluded!]) await tx.update(Membership, { personId }, { organizationId: branches[1]!.id })
    await tx.update(RosterEntry, { personId: excluded!.id }, { excludedReason: '病休' })
    return { type: 'Person', id: left!.id }
  },
  async MEMBER_NOT_ON_ROSTER(tx, { branches, present }) {
    const { id } = await makeMember(tx, branches[0]!, { name: '新来的' })
    await makeMember(tx, branches[0]!, { name: '走了的', toOn: daysAgo(400) })
    const on = await makeMember(tx, branches[0]!, { name: '在册的' })
    await makeRosterEntry(tx, { cycle: present, organization: branches[0]!, person: on })
    return { type: 'Person', id }
  },
  async DUPLICATE_PERSON(tx, { members }) {
    const [elsewhere] = members[0]!
    const [, one, other] = members[1]!
    for (const { id } of [one!, other!, elsewhere!]) await tx.update(Person, { id }, { name: '王芳' })
    return { type: 'Person', id: [one!.id, other!.id].sort()[0]!, figures: [2], count: 2 }
  },
  async OCCASION_WITHOUT_ATTENDANCE(tx, bureau) {
    await occasion(tx, bureau, {}, [bureau.leader.id])
    await occasion(tx, bureau, { headcounts: [{ class: 'MASSES', count: 3 }] })
    const { id: formId } = await tx.findOneByOrFail(ReviewForm, { code: 'TALK' })
    await occasion(tx, bureau, { formId })
    const { id } = await occasion(tx, bureau, { headcounts: [{ class: 'MASSES', count: 0 }] })
    return { type: 'Occasion', id, on: daysAgo(3) }
  },
  async HEADCOUNT_CONTRADICTS(tx, bureau) {
    const [a, b] = bureau.members[0]!
    await occasion(tx, bureau, { headcounts: [{ class: 'MASSES', count: 3 }] }, [a!.id, b!.id])
    await occasion(tx, bureau, { headcounts: [{ class: 'MEMBERS', count: 1 }] }, [a!.id, b!.id])
    const { id } = await occasion(tx, bureau, { headcounts: [{ class: 'MEMBERS', count: 9 }] }, [a!.id, b!.id])
    return { type: 'Occasion', id, figures: [2, 9] }
  },
  async RECTIFICATION_WITHOUT_DEADLINE(tx, bureau) {
    await rectification(tx, bureau, 'IN_PROGRESS', { deadlineKind: 'ONGOING' })
    await rectification(tx, bureau, 'IN_PROGRESS', { deadlineKind: 'AT_ONCE' })
    await rectification(tx, bureau, 'IN_PROGRESS', { deadlineKind: 'BY_DATE', dueOn: daysAgo(-3) })
    await rectification(tx, bureau, 'IN_PROGRESS', { deadlineKind: 'BY_DATE', pausedOn: daysAgo(3) })
    await rectification(tx, bureau, 'ACCEPTED', {})
    const { id } = await rectification(tx, bureau, 'OPEN', {})
    return { type: 'Rectification', id }
  },
  async REVIEW_OUTSIDE_CYCLE(tx, bureau) {
    await review(tx, bureau)
    await review(tx, bureau, { status: 'VOIDED', occurredOn: daysAgo(-400) })
    const { id } = await review(tx, bureau, { occurredOn: daysAgo(-400) })
    return { type: 'Review', id, on: daysAgo(-400) }
  },
  async NO_REVIEWER(tx, { present, branches }) {
    const rules = defaultAuthority.rules.filter(({ subject }) => subject === 'PERSON')
    await tx.update(Cycle, { id: present.id }, { authority: { ...defaultAuthority, rules } })
    return { type: 'Organization', id: branches[0]!.id, count: 2 }
  },
  async NO_SECRETARY(tx, { committee }) {
    await makeOrganization(tx, { parent: committee, name: '小组', kind: 'PARTY_SUBGROUP' })
    await makeOrganization(tx, { parent: committee, name: '撤销的支部', dissolvedOn: daysAgo(1) })
    const { id } = await makeOrganization(tx, { parent: committee, name: '新支部' })
    return { type: 'Organization', id }
  },
  async DRAFT_OLD(tx, bureau) {
    await review(tx, bureau, { status: 'DRAFTED', recordedAt: ago(14) })
    const { id } = await review(tx, bureau, { status: 'DRAFTED', recordedAt: ago(15) })
    return { type: 'Review', id, on: daysAgo(15) }
  },
  async PART_EMPTY(tx, bureau) {
    await review(tx, bureau)
    await review(tx, bureau, { noProblem: true })
    const blank = await review(tx, bureau, { occurredOn: daysAgo(21) })
    await tx.update(ReviewRemark, { reviewId: blank.id, code: 'DIRECTION' }, { text: ' ' })
    const { id } = await review(tx, bureau)
    await tx.delete(Opinion, { reviewId: id })
    return { type: 'Review', id: blank.id, on: daysAgo(21), count: 2 }
  },
  async OPINION_UNANSWERED(tx, bureau) {
    await opinion(tx, bureau, 'RAISED', 14)
    await opinion(tx, bureau, 'NOTED', 30)
    const { id } = await opinion(tx, bureau, 'RAISED', 15)
    return { type: 'Opinion', id, on: daysAgo(15) }
  },
  async REFUSAL_UNDECIDED(tx, bureau) {
    await opinion(tx, bureau, 'REFUSAL_PROPOSED', 14)
    const { id } = await opinion(tx, bureau, 'REFUSAL_PROPOSED', 15)
    return { type: 'Opinion', id, on: daysAgo(15) }
  },
  async MEASURE_WITHOUT_OWNER(tx, bureau) {
    await measure(tx, bureau, {})
    await measure(tx, bureau, { ownerId: null, status: 'VERIFIED' })
    const { id } = await measure(tx, bureau, { ownerId: null })
    return { type: 'Measure', id }
  },
  async RECTIFICATION_LATE(tx, bureau) {
    await rectification(tx, bureau, 'IN_PROGRESS', { deadlineKind: 'BY_DATE', dueOn: daysAgo(0) })
    await rectification(tx, bureau, 'CLOSED', { deadlineKind: 'BY_DATE', dueOn: daysAgo(1) })
    await rectification(tx, bureau, 'PROPOSED', { deadlineKind: 'BY_DATE', dueOn: daysAgo(1) })
    const { id } = await rectification(tx, bureau, 'REPLIED', { deadlineKind: 'BY_DATE', dueOn: daysAgo(1) })
    return { type: 'Rectification', id, on: daysAgo(1) }
  },
  async MEASURE_LATE(tx, bureau) {
    await measure(tx, bureau, {})
    await measure(tx, bureau, { dueOn: daysAgo(1), status: 'DONE' })
    const { id } = await measure(tx, bureau, { dueOn: daysAgo(1) })
    return { type: 'Measure', id, on: daysAgo(1) }
  },
  async RECORDED_LATE(tx, bureau) {
    await review(tx, bureau, { occurredOn: daysAgo(50) })
    const { id } = await review(tx, bureau, { occurredOn: daysAgo(51) })
    return { type: 'Review', id, figures: [31] }
  },
  async NO_PROBLEM_FOUND(tx, bureau) {
    const of = async (noProblem: number, problem: number) => {
      const { id: organizationId } = await makeOrganization(tx, {
        parent: bureau.committee,
        name: `支部${noProblem}`,
        kind: 'PARTY_SUBGROUP',
      })
      for (let i = 0; i < noProblem + problem; i++) await review(tx, bureau, { organizationId, noProblem: i < noProblem })
      return organizationId
    }
    await of(9, 0)
    await of(10, 2)
    return { type: 'Organization', id: await of(18, 2) }
  },
  async ACCOUNT_LEFT(tx, { branches, committee }) {
    const stayed = await makeMember(tx, branches[0]!, { name: '换岗的', toOn: daysAgo(9) })
    await makeAppointment(tx, { person: stayed, post: 'OFFICE', organization: committee })
    await makeAccount(tx, { personId: stayed.id })
    const left = await makeMember(tx, branches[0]!, { name: '调走的', toOn: daysAgo(9) })
    const { id } = await makeAccount(tx, { personId: left.id })
    const shut = await makeMember(tx, branches[0]!, { name: '停用的', toOn: daysAgo(9) })
    await makeAccount(tx, { personId: shut.id, status: 'DISABLED' })
    return { type: 'Account', id, on: daysAgo(9) }
  },
  async CRITERIA_COUNT(tx, { present }) {
    const set = await tx.findOneByOrFail(CriteriaSet, { code: 'MEMBER' })
    const announced = set.criteria.length + 1
    await tx.update(CriteriaSet, { id: set.id }, { announced })
    await tx.update(Cycle, { id: present.id }, { criteria: [{ authorityRule: 'X', criteriaSetId: set.id }] })
    return { type: 'CriteriaSet', id: set.id, figures: [announced, announced - 1] }
  },
}
