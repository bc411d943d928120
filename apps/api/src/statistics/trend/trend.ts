import { ratio } from '@pingyi/domain'
import { Field, ObjectType } from 'type-graphql'
import type { EntityManager } from 'typeorm'
import { Cycle } from '../../cycles/cycle.ts'
import { guardOf } from '../../platform/access/guard.ts'
import { inReach } from '../../platform/access/reach.ts'
import type { Context } from '../../platform/context.ts'
import { allOf, filterBy, where } from '../../platform/database/where.ts'
import { countRectifications } from '../count-rectifications.ts'
import { countCoverage } from '../coverage.ts'
import { Ratio } from '../ratio.ts'
import type { Scope, Times } from '../scope.ts'

@ObjectType({ description: 'How far one cycle has come by now: the same figures as its statistics.' })
export class TrendPoint {
  @Field(() => Cycle)
  cycle!: Cycle

  @Field(() => Ratio, { description: 'Persons reviewed at least once, of those due.' })
  members!: Ratio

  @Field(() => Ratio, { description: 'Organisations reviewed at least once, of those due.' })
  organizations!: Ratio

  @Field(() => Ratio, { description: 'Rectifications accepted, of those due by their agreed deadline.' })
  rectification!: Ratio
}

const shown = 6

/** The cycle and up to five earlier ones of the same organisation, oldest first. */
export async function cyclesUpTo(context: Context, cycle: Cycle): Promise<Cycle[]> {
  const query = context.db.createQueryBuilder(Cycle, 't')
  const before = where`t.organization_id = ${cycle.organizationId}::uuid and t.starts_on <= ${cycle.startsOn}::date`
  filterBy(query, allOf([before, await inReach(context, guardOf(Cycle).facts, 'CYCLE_READ')]))
  const cycles = await query.orderBy('t.startsOn', 'DESC').addOrderBy('t.id').limit(shown).getMany()
  return cycles.reverse()
}

/** Two statements per cycle, in one snapshot. */
export const trendOf = (db: EntityManager, cycles: readonly Cycle[], times: Times, scope: Scope): Promise<TrendPoint[]> =>
  db.transaction('REPEATABLE READ', async snapshot => {
    const points: TrendPoint[] = []
    for (const cycle of cycles) {
      const coverage = await countCoverage(snapshot, cycle.id, times, [scope])
      const rectified = (await countRectifications(snapshot, cycle.id, times, [scope])).find(one => one.of === 'CASES')
      const of = (kind: string) => {
        const row = coverage.find(one => one.kind === kind)
        return ratio(row?.reviewed ?? 0, row?.due ?? 0)
      }
      const rectification = ratio(rectified?.dueAndPutRight ?? 0, rectified?.due ?? 0)
      points.push({ cycle, members: of('PERSON'), organizations: of('ORGANIZATION'), rectification })
    }
    return points
  })
