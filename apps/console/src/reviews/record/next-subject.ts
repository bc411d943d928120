import type { AnswerOf } from '../../api/operations/ask.ts'
import { filterOf, type ListPlace } from '../address.ts'
import type { Subject } from '../draft/begin-draft.ts'
import type { nextQuery } from '../queries.ts'

type NextAnswer = AnswerOf<typeof nextQuery>
type Entry = NextAnswer['notReviewed']['items'][number]
export type NextSubjectQuery = (variables: {
  cycleId: string
  within: string | null
  number: number
  filter: ReturnType<typeof filterOf>
}) => Promise<NextAnswer>

/** The reviewed subject has left its list, so the next one stands in its place; after the last comes the first. */
export async function nextSubject(
  ask: NextSubjectQuery,
  { cycleId, ...done }: Subject,
  place: ListPlace,
): Promise<{ subject: Subject; position: number } | null> {
  const filter = filterOf(place)
  const isDone = (entry: Entry) => entry.organization.id === done.organizationId && (entry.person?.id ?? null) === done.personId
  for (const position of [place.position, place.position + 1, 0]) {
    const { notReviewed } = await ask({ cycleId, within: place.within, number: position + 1, filter })
    const entry = notReviewed.items[0]
    if (entry && !isDone(entry))
      return { subject: { cycleId, organizationId: entry.organization.id, personId: entry.person?.id ?? null }, position }
    if (notReviewed.total === 0) return null
  }
  return null
}
