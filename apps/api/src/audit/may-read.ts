import { type Facts, may } from '@pingyi/domain'
import type { Context } from '../platform/context.ts'
import { guardOf, readFacts } from '../platform/guard.ts'
import { Rectification } from '../rectifications/rectification.ts'
import { Review } from '../reviews/review.ts'
import type { RowChange } from './row-change.ts'

/** What was said in a review is read in the log by nobody who may not read the review. */
const belongsTo: Record<string, { entity: typeof Review | typeof Rectification; key: string }> = {
  reviews: { entity: Review, key: 'id' },
  review_remarks: { entity: Review, key: 'review_id' },
  opinions: { entity: Review, key: 'review_id' },
  rectifications: { entity: Rectification, key: 'id' },
  rounds: { entity: Rectification, key: 'rectification_id' },
  measures: { entity: Rectification, key: 'rectification_id' },
}

const ownerOf = ({ table, before, after }: RowChange) => {
  const owner = belongsTo[table]
  return owner && { entity: owner.entity, id: String((after ?? before)?.[owner.key]) }
}

/** Which of these rows' personal texts the viewer may read. */
export async function mayRead(context: Context, rows: readonly RowChange[]): Promise<(row: RowChange) => boolean> {
  const factsOfReviews = await factsOf(Review)
  const factsOfRectifications = await factsOf(Rectification)
  return row => {
    const owner = ownerOf(row)
    if (!owner) return true
    const facts = (owner.entity === Review ? factsOfReviews : factsOfRectifications).get(owner.id)
    return facts !== undefined && may(context.actor, guardOf<Review | Rectification>(owner.entity as never).read, facts)
  }

  async function factsOf(entity: typeof Review | typeof Rectification): Promise<Map<string, Facts>> {
    const ids = rows.map(ownerOf).filter(owner => owner?.entity === entity)
    return ids.length === 0 ? new Map() : readFacts(context.db, entity as never, [...new Set(ids.map(owner => owner!.id))])
  }
}
