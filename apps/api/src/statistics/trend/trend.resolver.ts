import { Arg, Authorized, Ctx, ID, Query, Resolver } from 'type-graphql'
import { Cycle } from '../../cycles/cycle.ts'
import { demandOne } from '../../platform/access/list.ts'
import type { Context } from '../../platform/context.ts'
import { dayOf, presentMoment } from '../../platform/database/clock.ts'
import { Refuses } from '../../platform/graphql/refusals.ts'
import { scopeFor } from '../scopes-for.ts'
import { cyclesUpTo, TrendPoint, trendOf } from './trend.ts'

@Authorized()
@Resolver()
export class TrendResolver {
  @Query(() => [TrendPoint], {
    description:
      'A cycle and those before it of the same organisation, at most six, oldest first. organizationId defaults to the top of what the actor may see.',
  })
  @Refuses('NOT_FOUND')
  async trend(
    @Arg('cycleId', () => ID) cycleId: string,
    @Arg('organizationId', () => ID, { nullable: true }) organizationId: string | null,
    @Ctx() context: Context,
  ): Promise<TrendPoint[]> {
    const cycle = await demandOne(context, Cycle, cycleId)
    const scope = await scopeFor(context, cycle, organizationId)
    const now = await presentMoment(context.db)
    return trendOf(context.db, await cyclesUpTo(context, cycle), { asOf: now, knownAt: now, day: dayOf(now) }, scope)
  }
}
