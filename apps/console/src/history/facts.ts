import type { HistoryKind } from '@pingyi/domain/internal'

type Named = { id: string; name: string }
type Text = { zh: string; en: string }
type OfText = { id: string; name: Text }

/** One line of a history as `queries.ts` selects it. */
export type HistoryLine = {
  id: string
  kind: HistoryKind
  on: string
  until: string | null
  event: string | null
  state: string | null
  cycle: Named | null
  membership: { organization: Named } | null
  appointment: { portfolio: string | null; person: Named; post: OfText; organization: Named | null; body: Named | null } | null
  responsibility: { kind: string; person: Named; organization: Named } | null
  review: { id: string; status: string; capacity: string | null; reviewer: Named; form: OfText; treatment: OfText | null } | null
  opinion: { id: string; kind: string; text: string; status: string } | null
  rectification: { id: string; round: { number: number } } | null
  measure: { id: string; text: string } | null
  rosterEntry: { excludedReason: string | null } | null
  handOver: { total: number; from: Named; to: Named } | null
}

/** Where the record of a line opens. */
export function addressOf(line: HistoryLine, subjectId: string): string | null {
  const { review, opinion, rectification, measure, membership, appointment, responsibility, handOver } = line
  if (review) return `/reviews/${review.id}`
  if (opinion) return `/opinions/${opinion.id}/show`
  if (rectification) return `/rectifications/${rectification.id}/show`
  if (measure) return `/measures/${measure.id}/show`
  if (membership) return `/organizations/${membership.organization.id}/show`
  if (appointment) {
    const { person, organization, body } = appointment
    if (person.id !== subjectId) return `/people/${person.id}/show`
    return organization ? `/organizations/${organization.id}/show` : body && `/bodies/${body.id}/show`
  }
  if (responsibility) {
    const { person, organization } = responsibility
    return person.id === subjectId ? `/organizations/${organization.id}/show` : `/people/${person.id}/show`
  }
  if (handOver) return `/people/${handOver.from.id === subjectId ? handOver.to.id : handOver.from.id}/show`
  return null
}

/** The vocabularies of the move and of the state of a line. */
export const vocabularies: Readonly<Partial<Record<HistoryKind, { event?: string; state: string }>>> = {
  REVIEW: { state: 'ReviewStatus' },
  OPINION: { state: 'OpinionStatus' },
  RECTIFICATION: { event: 'RoundEvent', state: 'RoundStatus' },
  REPLY: { event: 'RoundEvent', state: 'RoundStatus' },
  MEASURE: { event: 'MeasureEvent', state: 'MeasureStatus' },
}
