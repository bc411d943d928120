import { type CodeOf, vocabulary } from '../vocabulary.ts'

/** An organisation and its secretary are two subjects. */
export const subjectKind = vocabulary('SubjectKind', {
  ORGANIZATION: { meaning: 'An organisation as a whole.' },
  PERSON: { meaning: 'A person in a capacity.' },
})
export type SubjectKind = CodeOf<typeof subjectKind>

export const subjectCapacity = vocabulary('SubjectCapacity', {
  SECRETARY: { meaning: 'As secretary of an organisation.' },
  LEADING_GROUP_MEMBER: { meaning: 'As member of a leading group.' },
  MEMBER: { meaning: 'As a party member.' },
})
export type SubjectCapacity = CodeOf<typeof subjectCapacity>
