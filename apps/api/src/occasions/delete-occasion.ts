import type { Actor } from '@pingyi/domain'
import { allow } from '../platform/access/allow.ts'
import { locked } from '../platform/access/find.ts'
import { throwIf } from '../platform/access/permission.ts'
import { record } from '../platform/database/audit.ts'
import { remove } from '../platform/database/rows.ts'
import type { Tx } from '../platform/database/tx.ts'
import { Occasion } from './occasion.ts'
import { OccasionAttendee } from './occasion-attendee.ts'
import { refusalOfDeletion, reviewed } from './occasion-permissions.ts'

/** Deletes an occasion that has no reviews, with its attendees. Returns only the id. */
export async function deleteOccasion(tx: Tx, actor: Actor, id: string, version: number): Promise<string> {
  const { row, facts } = await locked(tx, actor, Occasion, id, version)
  allow(actor, 'OCCASION_MANAGE', facts)
  throwIf(refusalOfDeletion(id, (await reviewed(tx, [id])).has(id)))
  const attendees = await tx.findBy(OccasionAttendee, { occasionId: id })
  await remove(
    tx,
    OccasionAttendee,
    attendees.map(attendee => attendee.id),
  )
  await remove(tx, Occasion, [id])
  record(tx, actor, 'occasion.deleted', { type: 'Occasion', id, organizationId: row.organizationId })
  return id
}
