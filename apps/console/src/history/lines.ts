import type { HistoryKind } from '@pingyi/domain/internal'
import type { HistoryRow } from './queries.ts'

/** Where the record of a line opens. */
export function addressOf(line: HistoryRow, subjectId: string): string | null {
  const { review, opinion, rectification, measure, membership, affiliation, appointment, responsibility, handover } = line
  if (review) return `/reviews/${review.id}`
  if (opinion) return `/opinions/${opinion.id}/show`
  if (rectification) return `/rectifications/${rectification.id}/show`
  if (measure) return `/measures/${measure.id}/show`
  if (membership) return `/organizations/${membership.organization.id}/show`
  if (affiliation) return affiliation.organization && `/organizations/${affiliation.organization.id}/show`
  if (appointment) {
    const { person, organization, body } = appointment
    if (person.id !== subjectId) return `/people/${person.id}/show`
    return organization ? `/organizations/${organization.id}/show` : body && `/bodies/${body.id}/show`
  }
  if (responsibility) {
    const { person, organization } = responsibility
    return person.id === subjectId ? `/organizations/${organization.id}/show` : `/people/${person.id}/show`
  }
  if (handover) return `/people/${handover.from.id === subjectId ? handover.to.id : handover.from.id}/show`
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
