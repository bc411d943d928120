import { type CodeOf, vocabulary } from '../vocabulary.ts'

/** What is reviewed. An organisation and its secretary are two subjects. */
export const subjectKind = vocabulary('SubjectKind', {
  ORGANIZATION: { meaning: 'An organisation as a whole.' },
  PERSON: { meaning: 'A person in a capacity.' },
})
/** A code of `subjectKind`. */
export type SubjectKind = CodeOf<typeof subjectKind>

/** In what capacity a person is reviewed: one person may be several subjects. */
export const subjectCapacity = vocabulary('SubjectCapacity', {
  SECRETARY: { meaning: 'As secretary of an organisation.' },
  LEADING_GROUP_MEMBER: { meaning: 'As member of a leading group.' },
  MEMBER: { meaning: 'As a party member.' },
})
/** A code of `subjectCapacity`. */
export type SubjectCapacity = CodeOf<typeof subjectCapacity>
