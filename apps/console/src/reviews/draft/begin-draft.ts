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

/** The forms that are for this kind of subject: those that are offered, and the one that is chosen already. */
export const formsFor = ({ reviewForms }: Recording, personId: string | null, chosen: string | null | undefined) =>
  reviewForms.items.filter(
    ({ id, subjects, retiredAt }) => subjects.includes(personId ? 'PERSON' : 'ORGANIZATION') && (retiredAt === null || id === chosen),
  )

export function beginDraft(subject: Subject, recording: Recording, carried: Carried): Draft {
  const { reviewersFor, occasions, cycle, today } = recording
  const reviewer = reviewersFor.find(({ person }) => person.id === carried.reviewerId) ?? reviewersFor[0]
  const occasion = occasions.items.find(({ id }) => id === carried.occasionId)
  const wanted = occasion?.form.id ?? carried.formId
  const forms = formsFor(recording, subject.personId, wanted)
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
