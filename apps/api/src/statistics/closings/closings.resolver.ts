import { unfinishedWork } from '@pingyi/domain'
import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Cycle } from '../../cycles/cycle.ts'
import { Organization } from '../../organizations/organization.ts'
import { allow } from '../../platform/access/allow.ts'
import { factsOf } from '../../platform/access/guard.ts'
import { demandOne } from '../../platform/access/list.ts'
import { permission } from '../../platform/access/permission.ts'
import { type Context, signedIn } from '../../platform/context.ts'
import { transact } from '../../platform/database/transact.ts'
import { Refuses } from '../../platform/graphql/refusals.ts'
import { load, loadMany } from '../../platform/graphql/relations.ts'
import { Statistics } from '../statistics.ts'
import type { Figures } from '../statistics-of.ts'
import { closeCycle, refusalOfClose } from './close-cycle.ts'
import { CloseCycleInput, ClosingFigures, SettledWork, UnfinishedCount } from './closing-types.ts'
import { CycleClosing } from './cycle-closing.ts'
import { refusalOfReopening, reopenCycle } from './reopen-cycle.ts'
import { countUnfinishedWork } from './unfinished-work.ts'

permission(Cycle, 'mayClose', {
  actions: ['CYCLE_MANAGE'],
  refusal: refusalOfClose,
  description: 'True if the viewer may close it now: it has started.',
})

permission(Cycle, 'mayReopen', {
  actions: ['CYCLE_MANAGE'],
  refusal: cycle => refusalOfReopening(cycle, 'any'),
  evenClosed: true,
  description: 'True if the viewer may open it again now: it is closed.',
})

@Authorized()
@Resolver(() => CycleClosing)
export class ClosingsResolver {
  @Query(() => [UnfinishedCount], {
    description: 'What is open in a cycle: each kind of it is carried over or explained when the cycle is closed.',
  })
  @Refuses('NOT_FOUND')
  async unfinishedWork(@Arg('cycleId', () => ID) cycleId: string, @Ctx() context: Context): Promise<UnfinishedCount[]> {
    const cycle = await demandOne(context, Cycle, cycleId)
    allow(signedIn(context), 'CYCLE_MANAGE', await factsOf(context, Cycle, cycle.id))
    const counts = await countUnfinishedWork(context.db, cycle.id)
    return unfinishedWork.codes.map(kind => ({ kind, count: counts[kind] }))
  }

  @FieldResolver(() => [SettledWork], { description: 'What was open, and what became of it.' })
  settled(@Root() { settled }: CycleClosing) {
    return settled as SettledWork[]
  }

  @Mutation(() => Cycle, {
    description: 'Closes it: what is open is carried over or explained, its figures are kept, nothing of it is written any more.',
  })
  @Refuses('MOVE_NOT_ALLOWED')
  closeCycle(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => CloseCycleInput) input: CloseCycleInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => closeCycle(tx, signedIn(context), id, version, input))
  }

  @Mutation(() => Cycle, { description: 'Opens a closed cycle again, to enter what came late; figures say so.' })
  @Refuses('MOVE_NOT_ALLOWED')
  reopenCycle(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => String) reason: string,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => reopenCycle(tx, signedIn(context), id, version, reason))
  }
}

@Resolver(() => Statistics)
export class FiguresAtClosingResolver {
  @FieldResolver(() => ClosingFigures, {
    nullable: true,
    description:
      'The figures kept when the cycle was last closed, of its organisation and of those directly below; null before, and of any other part.',
  })
  async atClosing(@Root() { cycle, organizationId, scope }: Figures, @Ctx() context: Context): Promise<ClosingFigures | null> {
    const last = (await loadMany(context, CycleClosing, 'cycleId', 'recordedAt', cycle.id)).at(-1)
    if (!last || scope.personId || scope.direct) return null
    return (last.figures as ClosingFigures[]).find(one => one.organizationId === organizationId) ?? null
  }
}

@Resolver(() => ClosingFigures)
export class ClosingFiguresResolver {
  @FieldResolver(() => Organization, { description: 'Whose figures they are.' })
  organization(@Root() { organizationId }: ClosingFigures, @Ctx() context: Context) {
    return load(context, Organization, organizationId)
  }
}
