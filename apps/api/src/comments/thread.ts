import { type Actor, type Facts, Refusal } from '@pingyi/domain'
import type { EntityManager } from 'typeorm'
import { findReadable } from '../platform/access/find.ts'
import { Opinion } from '../rectifications/opinion.ts'
import { Rectification } from '../rectifications/rectification.ts'

export type ThreadKey = { readonly opinionId?: string | null | undefined; readonly rectificationId?: string | null | undefined }

/** The record that comments are about: one opinion or one rectification. */
export type Thread = {
  readonly key: { readonly opinionId: string | null; readonly rectificationId: string | null }
  readonly subject: { readonly type: 'Opinion' | 'Rectification'; readonly id: string }
  readonly facts: Facts
}

/** The record of a thread, if the actor may read it. Otherwise refuses with NOT_FOUND. */
export async function threadOf(tx: EntityManager, actor: Actor, { opinionId, rectificationId }: ThreadKey): Promise<Thread> {
  if (!opinionId === !rectificationId) throw new Refusal('INVALID', { problems: [{ at: 'opinionId', code: 'MISSING' }] })
  if (opinionId) {
    const { facts } = await findReadable(tx, actor, Opinion, opinionId)
    return { key: { opinionId, rectificationId: null }, subject: { type: 'Opinion', id: opinionId }, facts }
  }
  const id = rectificationId as string
  const { facts } = await findReadable(tx, actor, Rectification, id)
  return { key: { opinionId: null, rectificationId: id }, subject: { type: 'Rectification', id }, facts }
}
