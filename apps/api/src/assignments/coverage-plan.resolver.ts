import { Arg, Authorized, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { PageInput, windowOf } from '../platform/access/list.ts'
import type { Context } from '../platform/context.ts'
import { Refuses } from '../platform/graphql/refusals.ts'
import { coveragePlan } from './coverage-plan.ts'
import { CoveragePlan, PlannedSubjectPage, ReviewerLoadPage } from './coverage-types.ts'

function pageIn<T>(all: readonly T[], page: PageInput | null) {
  const { take, skip } = windowOf(page)
  return { items: all.slice(skip, skip + take), total: all.length }
}

@Authorized()
@Resolver(() => CoveragePlan)
export class CoveragePlanResolver {
  @Query(() => CoveragePlan, {
    description:
      'By the posts of today, or of the cycle’s last day if it is over. organizationId defaults to all that the viewer reads figures of.',
  })
  @Refuses('NOT_FOUND')
  coveragePlan(
    @Arg('cycleId', () => ID) cycleId: string,
    @Arg('organizationId', () => ID, { nullable: true }) organizationId: string | null,
    @Ctx() context: Context,
  ) {
    return coveragePlan(context, cycleId, organizationId)
  }

  @FieldResolver(() => PlannedSubjectPage, { description: 'The subjects with those who may and those who must review them.' })
  subjects(
    @Root() { subjectsOf, uncoveredIds }: CoveragePlan,
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
    @Arg('covered', () => Boolean, { nullable: true }) covered: boolean | null,
  ) {
    return pageIn(
      subjectsOf.filter(({ rosterEntryId }) => covered === null || covered === undefined || uncoveredIds.has(rosterEntryId) !== covered),
      page,
    )
  }

  @FieldResolver(() => ReviewerLoadPage, { description: 'Who may review somebody or is assigned to, the most loaded first.' })
  reviewers(@Root() { loads }: CoveragePlan, @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null) {
    return pageIn(loads, page)
  }
}
