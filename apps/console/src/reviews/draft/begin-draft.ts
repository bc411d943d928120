import { windowOf } from '@pingyi/domain'
import type { Recording } from '../queries.ts'
import type { Draft } from './draft.ts'

export type Subject = { cycleId: string; organizationId: string; personId: string | null }
/** What a row of reviews has in common: the next subject's form begins with it. */
export type Carried = { reviewerId?: string | null; formId?: string | null; occasionId?: string | null; occurredOn?: string | null }

/** Today inside the days of the cycle’s reviews, their last once they are over. */
function dayInWindow(today: string, cycle: Recording['cycle']): string {
  const { endsOn } = windowOf(cycle)
  return today > endsOn ? endsOn : today
}

/** The forms that are for this kind of subject and for the class of the reviewer’s rule: those offered, and the one chosen already. */
export const formsFor = (
  { reviewForms, reviewersFor }: Recording,
  { personId, reviewerId }: Pick<Draft, 'personId' | 'reviewerId'>,
  chosen: string | null | undefined,
) => {
  const rule = reviewersFor.find(({ person }) => person.id === reviewerId)?.rule
  return reviewForms.items.filter(
    ({ id, subjects, classes, retiredAt }) =>
      subjects.includes(personId ? 'PERSON' : 'ORGANIZATION') &&
      (!rule || classes.includes(rule.class)) &&
      (retiredAt === null || id === chosen),
  )
}

export function beginDraft(subject: Subject, recording: Recording, carried: Carried): Draft {
  const { reviewersFor, reviewForms, occasions, cycle, today } = recording
  const occasion = occasions.items.find(({ id }) => id === carried.occasionId)
  const held = reviewForms.items.find(({ id }) => id === occasion?.form.id)
  const reviewer =
    reviewersFor.find(({ person }) => person.id === carried.reviewerId) ??
    reviewersFor.find(({ rule }) => held?.classes.includes(rule.class)) ??
    reviewersFor[0]
  const wanted = occasion?.form.id ?? carried.formId
  const forms = formsFor(recording, { personId: subject.personId, reviewerId: reviewer?.person.id ?? null }, wanted)
  const form = forms.find(({ id }) => id === wanted) ?? forms[0]
  return {
    ...subject,
    reviewerId: reviewer?.person.id ?? null,
    criteriaSetId: reviewer?.criteriaSet?.id ?? null,
    formId: form?.id ?? null,
    occasionId: occasion?.id ?? null,
    occurredOn: occasion?.heldOn ?? carried.occurredOn ?? dayInWindow(today, cycle),
    treatmentId: null,
    orderedDueOn: null,
    noProblem: false,
    criteria: {},
    parts: {},
    opinions: [],
  }
}
