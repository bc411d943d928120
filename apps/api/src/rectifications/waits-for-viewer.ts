import type { Action } from '@pingyi/domain'
import { demandScope } from '../platform/access/allow.ts'
import { guardOf } from '../platform/access/guard.ts'
import { inReach } from '../platform/access/reach.ts'
import type { Context, Row, Target } from '../platform/context.ts'
import { allOf, anyOf, type Where, where } from '../platform/database/where.ts'

export const hasStatus = (status: string): Where => where`t.status = ${status}`

/** In a state that waits for an act which the viewer may do. */
export async function waitsForViewer<T extends Row>(
  context: Context,
  entity: Target<T>,
  acts: Readonly<Record<string, Action>>,
  isIn: (state: string) => Where,
): Promise<Where> {
  const { facts } = guardOf(entity)
  for (const action of Object.values(acts)) demandScope(context, action)
  const each = Object.entries(acts).map(async ([state, action]) => allOf([isIn(state), await inReach(context, facts, action)]))
  return anyOf(await Promise.all(each))
}
