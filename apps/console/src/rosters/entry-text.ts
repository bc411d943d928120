import type { Text } from '../api/common-selections.ts'
import type { RosterRow } from './selections.ts'

export const subjectName = ({ person, organization }: RosterRow) => person?.name ?? organization.name

export const reviewersOf = ({ assignments }: RosterRow) => assignments.map(({ reviewer }) => reviewer.name)

/** A person's present posts; of an organisation its secretary. */
const postsOf = ({ person, organization }: RosterRow, text: (text: Text) => string) =>
  person
    ? person.appointments
        .filter(({ toOn }) => toOn === null)
        .map(({ post }) => text(post.name))
        .join(' · ')
    : (organization.secretary?.name ?? '')

/** How the lists of the roster show who it is. */
export const subjectColumns = (text: (text: Text) => string) => ({
  name: { text: subjectName },
  organization: { source: 'organization', text: ({ person, organization }: RosterRow) => person && organization.name },
  posts: { text: (row: RosterRow) => postsOf(row, text) },
})
