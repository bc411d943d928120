import { type Actor, type Facts, Refusal } from '@pingyi/domain'
import { Person } from '../people/person.ts'
import { findManyReadable } from '../platform/access/find.ts'
import { insertMany, remove } from '../platform/database/rows.ts'
import type { Tx } from '../platform/database/tx.ts'
import { isUuid } from '../platform/ids.ts'
import type { Comment } from './comment.ts'
import { CommentMention } from './comment-mention.ts'
import { thoseWhoTakePart } from './mentionable.ts'

/** Refuses to mention people who may not read the record. Names those that the writer may see. */
export async function checkMentions(tx: Tx, actor: Actor, facts: Facts, mentionIds: readonly string[]): Promise<string[]> {
  const asked = [...new Set(mentionIds)]
  const known = await thoseWhoTakePart(tx, facts, asked.filter(isUuid))
  const others = asked.filter(id => !known.has(id))
  if (others.length === 0) return asked
  const people = await findManyReadable(tx, actor, Person, others)
  throw new Refusal('MENTION_REFUSED', { names: [...people.values()].map(({ row }) => row.name).join('、') })
}

/** Replaces the mentions of a comment and returns the people who are new. */
export async function writeMentions(
  tx: Tx,
  { id: commentId }: Comment,
  personIds: readonly string[],
): Promise<{ added: string[]; gone: number }> {
  const present = await tx.findBy(CommentMention, { commentId })
  const gone = present.filter(({ personId }) => !personIds.includes(personId))
  await remove(
    tx,
    CommentMention,
    gone.map(({ id }) => id),
  )
  const added = personIds.filter(id => !present.some(({ personId }) => personId === id))
  await insertMany(
    tx,
    CommentMention,
    added.map(personId => ({ commentId, personId })),
  )
  return { added, gone: gone.length }
}
