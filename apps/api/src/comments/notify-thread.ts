import type { Actor } from '@pingyi/domain'
import { notifyAll } from '../field/notifications/notify.ts'
import { reviewerRecipients, subjectRecipients } from '../field/notifications/recipients.ts'
import type { Tx } from '../platform/database/tx.ts'
import { thoseWhoTakePart } from './mentionable.ts'
import type { Thread } from './thread.ts'

/** Notifies those mentioned, and for a new comment both parties and all authors in the thread. Each gets one notification, and only if they may read it. */
export async function notifyThread(tx: Tx, actor: Actor, { key, subject, facts }: Thread, mentioned: readonly string[], isNew: boolean) {
  const others = isNew ? await participants(tx, { key, facts }) : []
  const readers = await thoseWhoTakePart(tx, facts, others)
  await notifyAll(tx, actor, [
    { kind: 'MENTIONED', subject, personIds: mentioned },
    { kind: 'COMMENTED', subject, personIds: others.filter(id => readers.has(id) && !mentioned.includes(id)) },
  ])
}

async function participants(tx: Tx, { key, facts }: Pick<Thread, 'key' | 'facts'>): Promise<string[]> {
  const { organizationId, personId = null, reviewerId, reviewerIds = [], confidential = true } = facts
  const asMember = key.opinionId !== null && (await isGivenAsMember(tx, key.opinionId))
  const about = { organizationId: organizationId as string, personId, confidential }
  const spoke: { person_id: string }[] = await tx.query(
    `-- who spoke in a thread
     select distinct a.person_id from comments c join accounts a on a.id = c.author_id
     where a.person_id is not null and c.withdrawn_at is null and (c.opinion_id = $1 or c.rectification_id = $2)`,
    [key.opinionId, key.rectificationId],
  )
  const recipients = [
    ...(await subjectRecipients(tx, [about])),
    ...(await reviewerRecipients(tx, [{ ...about, reviewerIds: [...reviewerIds, ...(reviewerId ? [reviewerId] : [])], asMember }])),
  ]
  return [...new Set([...spoke.map(({ person_id }) => person_id), ...recipients.flat()])]
}

async function isGivenAsMember(tx: Tx, opinionId: string): Promise<boolean> {
  const [row] = await tx.query(
    `-- is an opinion given in no post
     select r.appointment_id is null as "asMember" from opinions o join reviews r on r.id = o.review_id where o.id = $1`,
    [opinionId],
  )
  return row.asMember
}
