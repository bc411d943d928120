import { reach } from '@pingyi/domain'
import { demandScope } from '../platform/access/allow.ts'
import { type Context, signedIn } from '../platform/context.ts'

/** The number of unread notifications of the viewer. Uses the index of unread ones. */
export async function unreadOf(context: Context): Promise<number> {
  const actor = signedIn(context)
  demandScope(context, 'NOTIFICATION_READ')
  if (reach(actor, 'NOTIFICATION_READ').length === 0) return 0
  const [{ n }] = await context.db.query(
    '-- unread notifications\n select count(*)::int as n from notifications where person_id = $1 and read_at is null',
    [actor.personId],
  )
  return n
}
