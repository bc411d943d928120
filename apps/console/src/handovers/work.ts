type Named = { id: string; name: string }

/** One piece of what is open in somebody’s hands. */
export type WorkItem = {
  id: string
  kind: string
  moves: boolean
  dueOn: string | null
  organization: Named
  responsibility: { id: string; fromOn: string } | null
  measure: { id: string; text: string; status: string } | null
  review: { id: string; occurredOn: string } | null
  opinion: { id: string; text: string } | null
  rectification: { id: string; round: { status: string } } | null
}
export type WorkCount = { kind: string; count: number; moves: boolean }
export type OpenWork = { total: number; counts: WorkCount[]; items: WorkItem[] }

/** Where a piece opens; nowhere for a contact point or for what may not be read. */
export const pageOfWork = ({ measure, review, opinion, rectification }: WorkItem): string | null => {
  if (measure) return `/measures/${measure.id}/show`
  if (review) return `/reviews/${review.id}`
  if (opinion) return `/opinions/${opinion.id}/show`
  return rectification && `/rectifications/${rectification.id}/show`
}
