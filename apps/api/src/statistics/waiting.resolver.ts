import { reach } from '@pingyi/domain'
import { Arg, Authorized, Ctx, ID, Query, Resolver } from 'type-graphql'
import { Cycle } from '../cycles/cycle.ts'
import { demandScope } from '../platform/access/allow.ts'
import { demandOne } from '../platform/access/list.ts'
import { asOwner, type Context } from '../platform/context.ts'
import { dayOf, presentMoment } from '../platform/database/clock.ts'
import { Refuses } from '../platform/graphql/refusals.ts'
import { countCoverage } from './coverage.ts'
import { scopeFor } from './scopes-for.ts'
import { Waiting, waitingFor, waitingForReview } from './waiting.ts'

@Authorized()
@Resolver()
export class WaitingResolver {
  @Query(() => Waiting, { description: 'What waits for the viewer. organizationId defaults to the top of what they may see.' })
  @Refuses('NOT_FOUND')
  async waiting(
    @Arg('cycleId', () => ID) cycleId: string,
    @Arg('organizationId', () => ID, { nullable: true }) organizationId: string | null,
    @Ctx() context: Context,
  ): Promise<Waiting> {
    demandScope(context, 'STATISTICS_READ')
    const cycle = await demandOne(context, Cycle, cycleId)
    const scope = await scopeFor(context, cycle, organizationId)
    const counting = asOwner(context)
    const now = await presentMoment(context.db)
    const day = dayOf(now)
    const all = reach(counting.actor, 'REVIEW_RECORD_FOR_OTHERS').length > 0
    const coverage = scope.personId || !all ? [] : await countCoverage(context.db, cycle.id, { asOf: now, knownAt: now, day }, [scope])
    return {
      ...(await waitingFor(counting, { cycle, organizations: scope.within, day })),
      notReviewed: all
        ? coverage.reduce((sum, { due, reviewed }) => sum + due - reviewed, 0)
        : await waitingForReview(counting, { cycle, organizations: scope.within }),
    }
  }
}
