import { type Actor, Refusal, reach } from '@pingyi/domain'
import { outsideTheLog } from '../platform/database/audit.ts'
import type { Tx } from '../platform/database/tx.ts'

/** Marks all notifications up to a moment as read. Later ones stay unread. */
export async function readAllNotifications(tx: Tx, actor: Actor, until: Date): Promise<number> {
  if (reach(actor, 'NOTIFICATION_TICK').length === 0) throw new Refusal('FORBIDDEN', { action: 'NOTIFICATION_TICK' })
  // TypeORM answers an UPDATE with [rows, count]
  const [, count] = await tx.query(
    '-- read notifications\n update notifications set read_at = now() where person_id = $1 and read_at is null and told_at <= $2',
    [actor.personId, until],
  )
  outsideTheLog(tx)
  return count
}
