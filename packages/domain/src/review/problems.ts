import type { AuthorityClass } from '../authority/authority-class.ts'
import { type Day, demandDays, isDay } from '../calendar/day.ts'
import { type CriteriaSet, criteriaFit } from '../criterion/criteria-set.ts'
import type { Period } from '../cycle/period.ts'
import { problemsOfWindow } from '../cycle/window.ts'
import type { ReviewForm, ReviewPart } from '../form/review-form.ts'
import { opinionKind } from '../opinion/kind.ts'
import type { RaisedOpinion } from '../opinion/status.ts'
import type { Problem } from '../problem.ts'
import type { SubjectCapacity, SubjectKind } from '../subject/kind.ts'
import { longestText } from '../text.ts'
import type { Treatment } from '../treatment/treatments.ts'

/** What a review says. `part` and `criterion` are codes of its form and criteria set. */
export type ReviewContent = {
  readonly occurredOn: Day | null
  readonly parts: readonly { readonly part: string; readonly text: string }[]
  readonly remarks: readonly { readonly criterion: string; readonly text?: string | null; readonly grade?: string | null }[]
  readonly opinions: readonly (RaisedOpinion & { readonly text: string })[]
  /** States that no problem was found. */
  readonly noProblem?: boolean
  /** By when what is wrong must be put right, where the treatment orders it. */
  readonly orderedDueOn?: Day | null
}

/** What it is checked against. `treatment`: null when none was chosen. Appointment days are those of the reviewer, where a post is needed. */
export type ReviewSetting = {
  readonly today: Day
  /** The days on which reviews of its cycle are given: `windowOf`. */
  readonly window?: Period | null
  readonly subject: { readonly kind: SubjectKind; readonly capacity: SubjectCapacity | null }
  readonly form: ReviewForm | null
  /** Of the rule by which it is given; null where no rule fits. */
  readonly authorityClass?: AuthorityClass | null
  readonly criteriaSet: CriteriaSet | null
  readonly treatment?: Treatment | null
  readonly appointedOn?: Day | null
  readonly leftOn?: Day | null
}

/** The most opinions of one review. */
const mostOpinions = 100

/** Everything that keeps a review from being submitted, at once; empty when nothing does. Throws `INVALID` where a day of the setting is none. */
export function problemsOfReview(review: ReviewContent, setting: ReviewSetting): Problem[] {
  const { today, window, appointedOn, leftOn } = setting
  demandDays(
    { 'setting.today': today },
    {
      'setting.window.startsOn': window?.startsOn,
      'setting.window.endsOn': window?.endsOn,
      'setting.appointedOn': appointedOn,
      'setting.leftOn': leftOn,
    },
  )
  return [
    ...problemsOfDay(review.occurredOn, setting),
    ...problemsOfForm(review, setting),
    ...problemsOfRemarks(review, setting),
    ...problemsOfOpinions(review),
    ...problemsOfNoProblem(review),
    ...problemsOfOrder(review, setting),
    ...(setting.treatment && setting.treatment.applies !== setting.subject.kind ? [problem('treatment', 'WRONG_SUBJECT')] : []),
    ...(saysNothing(review) ? [problem('content', 'NO_CONTENT')] : []),
  ]
}

/** What is wrong even with a draft: unknown codes, texts too long, days that cannot be. Nothing is missing in a draft. Throws `INVALID` where a day of the setting is none. */
export function problemsOfDraft(review: ReviewContent, setting: ReviewSetting): Problem[] {
  return problemsOfReview(review, setting).filter(({ code }) => code !== 'MISSING' && code !== 'NO_CONTENT')
}

const problem = (at: string, code: Problem['code'], limit?: Problem['limit']): Problem =>
  limit === undefined ? { at, code } : { at, code, limit }

const tooLong = (at: string, text: string | null | undefined) =>
  (text?.length ?? 0) > longestText ? [problem(at, 'TOO_LONG', longestText)] : []

function problemsOfDay(day: Day | null, { today, window, appointedOn, leftOn }: ReviewSetting): Problem[] {
  if (!day) return [problem('occurredOn', 'MISSING')]
  if (!isDay(day)) return [problem('occurredOn', 'NOT_A_DATE')]
  if (day > today) return [problem('occurredOn', 'IN_FUTURE', today)]
  const outside = window ? problemsOfWindow('occurredOn', day, window) : []
  if (outside.length > 0) return outside
  if (appointedOn && day < appointedOn) return [problem('occurredOn', 'BEFORE_APPOINTMENT', appointedOn)]
  return leftOn && day > leftOn ? [problem('occurredOn', 'AFTER_APPOINTMENT', leftOn)] : []
}

function problemsOfForm(
  { parts, opinions, noProblem = false }: ReviewContent,
  { form, subject, authorityClass }: ReviewSetting,
): Problem[] {
  const long = parts.flatMap(({ part, text }) => tooLong(`parts.${part}`, text))
  const twice = parts.flatMap(({ part }, i) =>
    parts.findIndex(other => other.part === part) < i ? [problem(`parts.${part}`, 'DUPLICATE')] : [],
  )
  if (!form) return [problem('form', 'MISSING'), ...long, ...twice]
  const isWritten = (code: string) => parts.some(({ part, text }) => part === code && text.trim())
  const isGiven = ({ code, gives }: ReviewPart) => {
    if (!gives) return isWritten(code)
    return opinions.some(({ kind, text }) => kind === gives && text.trim()) || (gives === 'PROBLEM' && noProblem)
  }
  return [
    ...(form.subjects.includes(subject.kind) && (!authorityClass || form.classes.includes(authorityClass))
      ? []
      : [problem('form', 'WRONG_FORM')]),
    ...form.parts.flatMap(part => (part.required && !isGiven(part) ? [problem(`parts.${part.code}`, 'MISSING')] : [])),
    ...form.parts.flatMap(({ code, gives }) => (gives && isWritten(code) ? [problem(`parts.${code}`, 'NOT_ALLOWED')] : [])),
    ...parts.flatMap(({ part }) => (form.parts.some(({ code }) => code === part) ? [] : [problem(`parts.${part}`, 'UNKNOWN_PART')])),
    ...twice,
    ...long,
  ]
}

function problemsOfRemarks({ remarks }: ReviewContent, { criteriaSet, subject }: ReviewSetting): Problem[] {
  return [
    ...(criteriaSet && !criteriaFit(criteriaSet, subject.kind, subject.capacity) ? [problem('criteriaSet', 'WRONG_SUBJECT')] : []),
    ...remarks.flatMap(({ criterion, text, grade }, i) => [
      ...(criteriaSet?.criteria.some(({ code }) => code === criterion) ? [] : [problem(`remarks.${criterion}`, 'UNKNOWN_CRITERION')]),
      ...(remarks.findIndex(other => other.criterion === criterion) < i ? [problem(`remarks.${criterion}`, 'DUPLICATE')] : []),
      ...tooLong(`remarks.${criterion}.text`, text),
      ...(grade ? problemsOfGrade(grade, criteriaSet, `remarks.${criterion}.grade`) : []),
    ]),
  ]
}

function problemsOfGrade(grade: string, set: CriteriaSet | null, at: string): Problem[] {
  if (!set?.scale) return [problem(at, 'NO_SCALE')]
  return set.scale.grades.some(({ code }) => code === grade) ? [] : [problem(at, 'NOT_IN_SCALE')]
}

function problemsOfOpinions({ opinions }: ReviewContent): Problem[] {
  return [
    ...(opinions.length > mostOpinions ? [problem('opinions', 'TOO_MANY', mostOpinions)] : []),
    ...opinions.flatMap(({ kind, text, pointedOut }, i) => [
      ...(opinionKind.has(kind) ? [] : [problem(`opinions.${i}.kind`, 'UNKNOWN')]),
      ...(pointedOut && opinionKind.has(kind) && !opinionKind.members[kind].lands
        ? [problem(`opinions.${i}.pointedOut`, 'NOT_ALLOWED')]
        : []),
      ...(text.trim() ? tooLong(`opinions.${i}.text`, text) : [problem(`opinions.${i}.text`, 'MISSING')]),
    ]),
  ]
}

/** Rules of the loop § 4: no problem found is a statement, refused beside a problem. */
const problemsOfNoProblem = ({ noProblem, opinions }: ReviewContent): Problem[] =>
  noProblem && opinions.some(({ kind, text }) => kind === 'PROBLEM' && text.trim()) ? [problem('noProblem', 'NOT_ALLOWED')] : []

/** Rules of the loop § 5: a treatment that orders needs an opinion and a day (责令限期整改); no other has a day. */
function problemsOfOrder({ orderedDueOn = null, occurredOn, opinions }: ReviewContent, { treatment }: ReviewSetting): Problem[] {
  if (!treatment?.orders) return orderedDueOn ? [problem('orderedDueOn', 'NOT_ALLOWED')] : []
  const isToPutRight = ({ kind, pointedOut, text }: ReviewContent['opinions'][number]) =>
    opinionKind.has(kind) && opinionKind.members[kind].lands && !pointedOut && text.trim()
  return [
    ...(opinions.some(isToPutRight) ? [] : [problem('opinions', 'MISSING')]),
    ...(orderedDueOn ? [] : [problem('orderedDueOn', 'MISSING')]),
    ...(orderedDueOn && !isDay(orderedDueOn) ? [problem('orderedDueOn', 'NOT_A_DATE')] : []),
    ...(orderedDueOn && occurredOn && orderedDueOn < occurredOn ? [problem('orderedDueOn', 'IN_PAST', occurredOn)] : []),
  ]
}

const saysNothing = ({ parts, remarks, opinions, noProblem }: ReviewContent) =>
  !noProblem && ![...parts, ...opinions].some(({ text }) => text.trim()) && !remarks.some(({ text, grade }) => text?.trim() || grade)
