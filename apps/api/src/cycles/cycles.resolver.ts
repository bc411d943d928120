import { defaultAuthority } from '@pingyi/domain'
import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { AuthorityMatrix } from '../field/authority/authority-types.ts'
import { oneOf, PageInput, pageFrom, type Sort } from '../platform/access/list.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { transact } from '../platform/database/transact.ts'
import { Refuses } from '../platform/graphql/refusals.ts'
import { copyCycle } from './copy-cycle.ts'
import { createCycle } from './create-cycle.ts'
import { Cycle } from './cycle.ts'
import { CopyCycleInput, CreateCycleInput, UpdateCycleInput } from './cycle-inputs.ts'
import { CycleFilter, CyclePage, CycleSort, whereCycle } from './cycle-list.ts'
import { CycleCriteria, ReviewerOption } from './cycle-types.ts'
import { drawUpRoster } from './draw-up-roster.ts'
import { reviewersFor } from './reviewers-for.ts'
import { updateCycle } from './update-cycle.ts'

@Authorized()
@Resolver(() => Cycle)
export class CyclesResolver {
  @Query(() => Cycle, { nullable: true })
  cycle(@Arg('id', () => ID) id: string, @Ctx() context: Context) {
    return oneOf(context, Cycle, id)
  }

  @Query(() => CyclePage)
  async cycles(
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
    @Arg('sort', () => CycleSort, { nullable: true }) sort: Sort<'startsOn' | 'name'> | null,
    @Arg('filter', () => CycleFilter, { nullable: true }) filter: InstanceType<typeof CycleFilter> | null,
    @Ctx() context: Context,
  ) {
    return pageFrom(context, Cycle, {
      page,
      sort,
      wheres: await whereCycle(context, filter),
      order: { field: 'startsOn', order: 'DESC' },
    })
  }

  @Query(() => AuthorityMatrix, { description: 'Who reviews whom by the documents: what a cycle has unless it is told another.' })
  defaultAuthority() {
    return defaultAuthority
  }

  @FieldResolver(() => AuthorityMatrix, { description: 'Who reviews whom; frozen into the cycle.' })
  authority(@Root() { authority }: Cycle) {
    return authority as AuthorityMatrix
  }

  @FieldResolver(() => [CycleCriteria], { description: 'By which criteria each rule reviews.' })
  criteria(@Root() { criteria }: Cycle) {
    return criteria as CycleCriteria[]
  }

  @Query(() => [ReviewerOption], {
    description:
      'Who may review the subject, by the posts of today, or of the cycle’s last day if it is over; nobody where either is unknown.',
  })
  reviewersFor(
    @Arg('cycleId', () => ID) cycleId: string,
    @Arg('organizationId', () => ID) organizationId: string,
    @Arg('personId', () => ID, { nullable: true }) personId: string | null,
    @Ctx() context: Context,
  ) {
    return reviewersFor(context, cycleId, organizationId, personId)
  }

  @Mutation(() => Cycle)
  createCycle(
    @Arg('input', () => CreateCycleInput) input: CreateCycleInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => createCycle(tx, signedIn(context), input))
  }

  @Mutation(() => Cycle, { description: 'A new cycle as this one was planned; it has no roster until one is drawn up, with it or later.' })
  copyCycle(
    @Arg('id', () => ID) id: string,
    @Arg('input', () => CopyCycleInput) input: CopyCycleInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => copyCycle(tx, signedIn(context), id, input))
  }

  @Mutation(() => Cycle)
  @Refuses('FROZEN')
  updateCycle(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => UpdateCycleInput) input: UpdateCycleInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => updateCycle(tx, signedIn(context), id, version, input))
  }

  @Mutation(() => Cycle, {
    description:
      'Writes who is due in the cycle, by its rule and the memberships as they are; drawn up again, it takes in what has changed.',
  })
  drawUpRoster(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => drawUpRoster(tx, signedIn(context), id, version))
  }
}
