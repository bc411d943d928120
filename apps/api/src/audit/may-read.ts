import { type Facts, may } from '@pingyi/domain'
import { Comment } from '../comments/comment.ts'
import { Occasion } from '../occasions/occasion.ts'
import { guardOf, readFacts } from '../platform/access/guard.ts'
import type { Context, Target } from '../platform/context.ts'
import { Rectification } from '../rectifications/rectification.ts'
import { Review } from '../reviews/review.ts'
import { SavedView } from '../saved-views/saved-view.ts'
import type { RowChange } from './row-change.ts'

type Owner = { readonly entity: Target; readonly key: string }
const owner = (entity: unknown, key = 'id'): Owner => ({ entity: entity as Target, key })

/** What was said in a review or to it, who was at a talk, what somebody looks for: read in the log by nobody who may not read it where it stands. */
const belongsTo: Record<string, Owner> = {
  reviews: owner(Review),
  review_remarks: owner(Review, 'review_id'),
  opinions: owner(Review, 'review_id'),
  rectifications: owner(Rectification),
  rounds: owner(Rectification, 'rectification_id'),
  measures: owner(Rectification, 'rectification_id'),
  deadline_changes: owner(Rectification, 'rectification_id'),
  comments: owner(Comment),
  comment_mentions: owner(Comment, 'comment_id'),
  occasions: owner(Occasion),
  occasion_attendees: owner(Occasion, 'occasion_id'),
  saved_views: owner(SavedView),
}

const ownerOf = ({ table, before, after }: RowChange) => {
  const known = belongsTo[table]
  return known && { entity: known.entity, id: String((after ?? before)?.[known.key]) }
}

/** Which of these rows' personal texts the viewer may read. */
export async function mayRead(context: Context, rows: readonly RowChange[]): Promise<(row: RowChange) => boolean> {
  const owners = rows.flatMap(row => ownerOf(row) ?? [])
  const facts = new Map<Target, Map<string, Facts>>()
  for (const entity of new Set(owners.map(one => one.entity))) {
    const ids = new Set(owners.flatMap(one => (one.entity === entity ? one.id : [])))
    facts.set(entity, await readFacts(context.db, entity, [...ids]))
  }
  return row => {
    const owned = ownerOf(row)
    if (!owned) return true
    const known = facts.get(owned.entity)?.get(owned.id)
    return known !== undefined && may(context.actor, guardOf(owned.entity).read, known)
  }
}
