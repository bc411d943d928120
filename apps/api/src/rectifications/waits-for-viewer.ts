import type { Action } from '@pingyi/domain'
import { demandScope } from '../platform/access/allow.ts'
import { flag } from '../platform/access/filter.ts'
import { guardOf } from '../platform/access/guard.ts'
import { inReach } from '../platform/access/reach.ts'
import type { Row, Target } from '../platform/context.ts'
import { allOf, anyOf, type Where, where } from '../platform/database/where.ts'

export const hasStatus = (status: string): Where => where`t.status = ${status}`

/** The row is in a state that waits for an act of the viewer. `isIn` tests the state, `also` adds conditions. */
export const waitsForMe = <T extends Row>(
  entity: Target<T>,
  acts: Readonly<Record<string, Action>>,
  isIn: (state: string) => Where,
  also: readonly Where[] = [],
) =>
  flag(async context => {
    const { facts } = guardOf(entity)
    for (const action of Object.values(acts)) demandScope(context, action)
    const each = Object.entries(acts).map(async ([state, action]) => allOf([isIn(state), await inReach(context, facts, action)]))
    return allOf([...also, anyOf(await Promise.all(each))])
  }, 'In a state that waits for an act of the viewer.')
