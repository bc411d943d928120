import { Arg, Authorized, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { Cycle } from '../cycles/cycle.ts'
import { nameThen } from '../field/organizations/names-then.ts'
import { Organization } from '../organizations/organization.ts'
import { demandOne, PageInput } from '../platform/access/list.ts'
import type { Context } from '../platform/context.ts'
import { dayOf, presentMoment } from '../platform/database/clock.ts'
import { Refuses } from '../platform/graphql/refusals.ts'
import { load } from '../platform/graphql/relations.ts'
import { partsOf, scopeFor } from './scopes-for.ts'
import { Statistics, StatisticsPage } from './statistics.ts'
import { type Figures, statisticsOf } from './statistics-of.ts'

@Authorized()
@Resolver(() => Statistics)
export class StatisticsResolver {
  @Query(() => Statistics, { description: 'The figures of a cycle. organizationId defaults to the top of what the actor may see.' })
  @Refuses('NOT_FOUND')
  async statistics(
    @Arg('cycleId', () => ID) cycleId: string,
    @Arg('organizationId', () => ID, { nullable: true }) organizationId: string | null,
    @Arg('asOf', () => Date, { nullable: true, description: 'What was true then; now unless told.' }) asOf: Date | null,
    @Arg('knownAt', () => Date, { nullable: true, description: 'What had been recorded by then; now unless told.' }) knownAt: Date | null,
    @Ctx() context: Context,
  ): Promise<Figures | undefined> {
    const cycle = await demandOne(context, Cycle, cycleId)
    const scope = await scopeFor(context, cycle, organizationId)
    const now = await presentMoment(context.db)
    const times = { asOf: asOf ?? now, knownAt: knownAt ?? now, day: dayOf(asOf ?? now) }
    const [figures] = await statisticsOf(context.db, cycle, times, [scope])
    return figures
  }

  @FieldResolver(() => Organization)
  organization(@Root() { organizationId }: Figures, @Ctx() context: Context) {
    return load(context, Organization, organizationId)
  }

  @FieldResolver(() => String, { description: 'What it was called on the day of the figures, or on the last day of a cycle that is over.' })
  organizationName(@Root() { organizationId, times, cycle }: Figures, @Ctx() context: Context) {
    return nameThen(context, organizationId, times.day < cycle.endsOn ? times.day : cycle.endsOn)
  }

  @FieldResolver(() => StatisticsPage, {
    description: 'The same of the organisations directly below, and of what counts at the organisation itself.',
  })
  async children(
    @Root() { cycle, scope, times }: Figures,
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
    @Ctx() context: Context,
  ) {
    const { scopes, total } = await partsOf(context, cycle.id, times, scope, page)
    return { items: scopes.length === 0 ? [] : await statisticsOf(context.db, cycle, times, scopes), total }
  }
}
