import {
  type Actor,
  type Facts,
  may,
  type Problem,
  problemsOfReview,
  Refusal,
  type ReviewSetting,
  refuseIf,
  windowOf,
} from '@pingyi/domain'
import { problemsOfDayIn } from '@pingyi/domain/internal'
import type { Cycle } from '../../cycles/cycle.ts'
import type { Occasion } from '../../occasions/occasion.ts'
import { Appointment } from '../../people/appointment.ts'
import { throwIf } from '../../platform/access/permission.ts'
import { today } from '../../platform/database/clock.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { problemsOfChoice } from '../../platform/revisions/revised-row.ts'
import type { Review } from '../review.ts'
import type { ReviewInput } from '../review-input.ts'
import { problemsOfMeasures } from './draft-opinion.ts'
import { type AuthorityQuery, findAuthorities, type ReviewAuthority } from './find-authority.ts'
import { findReferences, type ReviewReferences, refuseUnseen } from './find-references.ts'
import { asCriteriaSet, contentOf } from './review-content.ts'

/** A review ready to be stored, with the problems that prevent its submission. */
export type Prepared = {
  readonly input: ReviewInput
  readonly values: Partial<Review>
  readonly facts: Facts
  readonly problems: readonly Problem[]
}

const onlyInDraft: readonly Problem['code'][] = ['MISSING', 'NO_CONTENT']

/** Problems that even a draft may not have. Missing parts are allowed. */
export const problemsOfDraft = (problems: readonly Problem[]) => problems.filter(({ code }) => !onlyInDraft.includes(code))

const factsOf = (actor: Actor, { input, place, form }: ReviewReferences): Facts => ({
  organizationId: place?.organizationId ?? null,
  path: place?.path ?? [],
  personId: input.personId ?? null,
  reviewerId: input.reviewerId,
  recordedById: actor.accountId,
  confidential: form.confidential,
  draft: true,
})

function settingOf({ input, authority, cycle, form, set, treatment }: ReviewReferences, today: string): ReviewSetting {
  const subject = input.personId
    ? ({ kind: 'PERSON', capacity: authority?.subject.capacity ?? input.capacity ?? 'MEMBER' } as const)
    : ({ kind: 'ORGANIZATION', capacity: null } as const)
  return {
    today,
    window: windowOf(cycle),
    subject,
    form,
    authorityClass: authority?.rule.class ?? null,
    criteriaSet: set && asCriteriaSet(set),
    treatment,
  }
}

function valuesOf({ input, form, set }: ReviewReferences, { rule, subject, appointmentId }: ReviewAuthority): Partial<Review> {
  const { cycleId, reviewerId, personId = null, occasionId = null, treatmentId = null, occurredOn, noProblem = false, opinions } = input
  const { kind: subjectKind, organizationId, capacity } = subject
  return {
    cycleId,
    reviewerId,
    appointmentId,
    authorityRuleCode: rule.code,
    authorityClass: rule.class,
    obligation: rule.obligation,
    subjectKind,
    organizationId,
    personId,
    capacity,
    occasionId,
    formId: form.id,
    criteriaSetId: set?.id ?? null,
    treatmentId,
    orderedDueOn: input.orderedDueOn ?? null,
    confidential: form.confidential,
    noProblem,
    occurredOn,
    draftOpinions: opinions,
  }
}

type Chosen = Pick<Review, 'formId' | 'treatmentId'>

/**
 * Finds the authority of each review and checks its content. `refusalOf` says whether its cycle takes it; `before` is what a draft had
 * chosen, which it keeps even if it is retired.
 */
export async function prepareReviews(
  tx: Tx,
  actor: Actor,
  inputs: readonly ReviewInput[],
  refusalOf: (cycle: Cycle) => Refusal | null,
  before: Chosen | null = null,
): Promise<Prepared[]> {
  const day = await today(tx)
  const prepared: Prepared[] = []
  for (const found of await findReferences(tx, actor, inputs)) {
    const { input, authority, occasion } = found
    refuseUnseen(actor, found)
    if (input.personId === input.reviewerId) throw new Refusal('SELF_REVIEW', { personId: input.reviewerId })
    const facts = factsOf(actor, found)
    if (!mayRecord(actor, facts)) throw new Refusal('FORBIDDEN', { action: 'REVIEW_RECORD' })
    throwIf(refusalOf(found.cycle))
    const setting = settingOf(found, day)
    const problems = [
      ...problemsOfReview(contentOf(input), setting),
      ...problemsOfMeasures(input.opinions, input.occurredOn),
      ...(occasion ? problemsOfOccasion(occasion, input, setting.form) : []),
      ...problemsOfCycle(found),
      ...problemsOfDayIn('occurredOn', found.dissolvedOn, input.occurredOn),
      ...problemsOfChoice('form', found.form, before?.formId ?? occasion?.formId),
      ...problemsOfChoice('treatment', found.treatment, before?.treatmentId),
    ]
    if (!authority) {
      refuseIf([...problems.filter(({ at }) => at === 'occurredOn'), ...(await problemsOfAppointment(tx, found.asked, day))])
      throw new Refusal('NO_AUTHORITY', { reviewerId: input.reviewerId, subjectId: input.personId ?? input.organizationId })
    }
    prepared.push({ input, facts, problems, values: valuesOf(found, authority) })
  }
  return prepared
}

/** True if the actor may record the review, as its reviewer or for the reviewer. */
export const mayRecord = (actor: Actor | null, facts: Facts) =>
  may(actor, 'REVIEW_RECORD', facts) || may(actor, 'REVIEW_RECORD_FOR_OTHERS', facts)

/** The subject must be in the tree of the cycle's organisation, or the review would not count anywhere. */
const problemsOfCycle = ({ authority, cycle }: ReviewReferences): Problem[] =>
  !authority || authority.subject.path.includes(cycle.organizationId) ? [] : [{ at: 'cycleId', code: 'NOT_ALLOWED' }]

function problemsOfOccasion(occasion: Occasion, { cycleId }: ReviewInput, form: ReviewSetting['form']): Problem[] {
  if (occasion.cycleId === cycleId && form?.occasions.some(({ code }) => code === occasion.kind)) return []
  return [{ at: 'occasionId', code: 'NOT_ALLOWED' }]
}

/** No rule fits on that day, but one fits today: the reviewer was appointed later. */
async function problemsOfAppointment(tx: Tx, asked: AuthorityQuery, day: string): Promise<Problem[]> {
  const [present] = await findAuthorities(tx, [{ ...asked, day }])
  if (!present?.appointmentId) return []
  const { fromOn } = await tx.findOneByOrFail(Appointment, { id: present.appointmentId })
  return asked.day < fromOn ? [{ at: 'occurredOn', code: 'BEFORE_APPOINTMENT', limit: fromOn }] : []
}
