import type { Actor } from '@pingyi/domain'
import { outsideTheLog } from '../platform/audit.ts'
import { allow, locked } from '../platform/guard.ts'
import type { Tx } from '../platform/tx.ts'
import { Notification } from './notification.ts'

/** Ticks off a line of one's own inbox. */
export async function readNotification(tx: Tx, actor: Actor, id: string): Promise<Notification> {
  const { facts } = await locked(tx, actor, Notification, id)
  allow(actor, 'notification:tick', facts)
  await tx.query('-- read notification\n update notifications set read_at = now() where id = $1 and read_at is null', [id])
  outsideTheLog(tx)
  return tx.findOneByOrFail(Notification, { id })
}
