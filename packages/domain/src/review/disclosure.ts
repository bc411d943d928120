import type { SubjectKind } from '../subject/kind.ts'
import { type CodeOf, vocabulary } from '../vocabulary.ts'

/** Within what a review is made known when it is disclosed (整理公开), in writing and to those alone. */
export const disclosureScope = vocabulary('DisclosureScope', {
  MEETING: { meaning: 'Those named as present at its occasion.' },
  SUBJECT_ORGANIZATION: { meaning: 'The organisation of its subject, with all below it.' },
  CYCLE_TREE: { meaning: 'Everybody in the organisation of the cycle and below.' },
})
/** A code of `disclosureScope`. */
export type DisclosureScope = CodeOf<typeof disclosureScope>

/** A cycle's scopes. Personal criticism is not published beyond its meeting unless the cycle says so. */
export type DisclosureRule = { readonly organizationDisclosure: DisclosureScope; readonly personDisclosure: DisclosureScope }

/** What a new cycle begins with. */
export const defaultDisclosure: DisclosureRule = { organizationDisclosure: 'SUBJECT_ORGANIZATION', personDisclosure: 'MEETING' }

/** Within what a review of this kind is disclosed; null for a talk, which never is. */
export function disclosureOf(
  { confidential, subjectKind }: { readonly confidential: boolean; readonly subjectKind: SubjectKind },
  { organizationDisclosure, personDisclosure }: DisclosureRule,
): DisclosureScope | null {
  if (confidential) return null
  return subjectKind === 'PERSON' ? personDisclosure : organizationDisclosure
}
