import { reach } from '@pingyi/domain'
import { demandScope } from '../platform/access/allow.ts'
import { type Context, signedIn } from '../platform/context.ts'

/** How many lines wait in the viewer's inbox: read off the index of what is unread. */
export async function unreadOf(context: Context): Promise<number> {
  const actor = signedIn(context)
  demandScope(context, 'notification:read')
  if (reach(actor, 'notification:read').length === 0) return 0
  const [{ n }] = await context.db.query(
    '-- unread notifications\n select count(*)::int as n from notifications where person_id = $1 and read_at is null',
    [actor.personId],
  )
  return n
}
