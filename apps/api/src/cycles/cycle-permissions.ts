import { Refusal } from '@pingyi/domain'
import { permission } from '../platform/access/permission.ts'
import type { Context } from '../platform/context.ts'
import { computed, loadValue } from '../platform/graphql/relations.ts'
import { Cycle } from './cycle.ts'

/** SQL condition: a review was recorded in the cycle with this id. Discarded drafts do not count. */
export const isUsedSql = (id: string) => `exists (select 1 from reviews r where r.cycle_id = ${id} and r.status <> 'DISCARDED')`

async function usedCycles({ db }: Context, ids: readonly string[]): Promise<Map<string, boolean>> {
  const rows: { id: string; used: boolean }[] = await db.query(
    `-- used cycles
     select id, ${isUsedSql('c.id')} as used from cycles c where id = any($1::uuid[])`,
    [ids],
  )
  return new Map(rows.map(({ id, used }) => [id, used]))
}

type Use = { readonly isUsed: boolean; readonly rules?: readonly string[] }

/** Why a part of the plan cannot change: it has reviews, or rules to be removed are in use. Otherwise null. */
export const refusalOfPlanUpdate = (id: string, part: 'authority' | 'criteria' | 'organizationId', { isUsed, rules = [] }: Use) =>
  isUsed || rules.length > 0 ? new Refusal('FROZEN', { what: `Cycle.${part}`, id, ...(rules.length > 0 && { rules }) }) : null

computed(Cycle, 'isUsed', () => Boolean, usedCycles, {
  description: 'A review was recorded in it: who reviews whom, and by which criteria, no longer changes.',
})

permission(Cycle, 'mayUpdate', {
  actions: ['CYCLE_MANAGE'],
  description: 'True if the viewer may change its name, kind, days and rules of the roster.',
})

permission(Cycle, 'mayUpdateAuthority', {
  actions: ['CYCLE_MANAGE'],
  refusal: async ({ id }, context) =>
    refusalOfPlanUpdate(id, 'authority', { isUsed: (await loadValue(context, 'Cycle.isUsed', usedCycles, id)) ?? false }),
  description: 'True if the viewer may change who reviews whom, by which criteria, and whose it is: it is not used.',
})
