import type { Actor } from '@pingyi/domain'
import { allow } from '../platform/access/allow.ts'
import { locked } from '../platform/access/find.ts'
import { outsideTheLog } from '../platform/database/audit.ts'
import type { Tx } from '../platform/database/tx.ts'
import { Notification } from './notification.ts'

/** Marks a notification of the actor as read. */
export async function readNotification(tx: Tx, actor: Actor, id: string): Promise<Notification> {
  const { facts } = await locked(tx, actor, Notification, id)
  allow(actor, 'NOTIFICATION_TICK', facts)
  await tx.query('-- read notification\n update notifications set read_at = now() where id = $1 and read_at is null', [id])
  outsideTheLog(tx)
  return tx.findOneByOrFail(Notification, { id })
}
