import type { SubjectKind } from '@pingyi/domain'
import type { PartyStatus } from '@pingyi/domain/internal'
import type { Text } from '../shared/use-words.ts'

type Named = { id: string; name: string }

/** A subject due in a cycle, as `rosterFields` selects it. */
export type RosterRow = {
  id: string
  version: number
  subjectKind: SubjectKind
  excludedReason: string | null
  /** Who must review it. */
  assignments: readonly { id: string; version: number; authorityRule: string; reviewer: Named }[]
  cycle: Named
  organization: Named & { secretary: Named | null }
  person:
    | (Named & {
        number: string | null
        pinyin: string
        partyStatus: PartyStatus
        appointments: readonly { id: string; toOn: string | null; post: { name: Text } }[]
      })
    | null
}

export const subjectName = ({ person, organization }: RosterRow) => person?.name ?? organization.name

export const reviewersOf = ({ assignments }: RosterRow) => assignments.map(({ reviewer }) => reviewer.name)

/** A person's present posts; of an organisation its secretary. */
export const postsOf = ({ person, organization }: RosterRow, text: (text: Text) => string) =>
  person
    ? person.appointments
        .filter(({ toOn }) => toOn === null)
        .map(({ post }) => text(post.name))
        .join(' · ')
    : (organization.secretary?.name ?? '')
