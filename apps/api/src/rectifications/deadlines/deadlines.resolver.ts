import { type DeadlineEvent, deadlineEventsOf, may, type DeadlineRule as Rule } from '@pingyi/domain'
import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql'
import { DeadlineRuleInput, Derivation } from '../../field/deadlines/deadline-types.ts'
import { derivationOf } from '../../field/deadlines/derivation.ts'
import { factsOf, refusalOfClosed } from '../../platform/access/guard.ts'
import { type Context, signedIn } from '../../platform/context.ts'
import { transact } from '../../platform/database/transact.ts'
import { DateScalar } from '../../platform/graphql/date.ts'
import { DeadlineEventEnum } from '../../platform/graphql/enums.ts'
import { Refuses } from '../../platform/graphql/refusals.ts'
import { loadMany } from '../../platform/graphql/relations.ts'
import { todayOf } from '../../platform/today-of.ts'
import { DeadlineChange } from '../deadline-change.ts'
import { ownPartOf } from '../doers.ts'
import { Measure } from '../measure.ts'
import { Rectification } from '../rectification.ts'
import { Round } from '../round.ts'
import { currentRound, isLive } from '../rounds/rectification-fields.resolver.ts'
import { changeDeadline } from './change-deadline.ts'
import { pauseDeadline } from './pause-deadline.ts'
import { resumeDeadline } from './resume-deadline.ts'

@Resolver(() => Round)
export class RoundFieldsResolver {
  @FieldResolver(() => Derivation, { nullable: true, description: 'How its deadline was found; while it is paused, the one that stood.' })
  derivation(@Root() { derivation, dueOn }: Round) {
    return derivationOf(derivation, dueOn)
  }
}

@Authorized()
@Resolver(() => Rectification)
export class DeadlinesResolver {
  @Mutation(() => Rectification, {
    description: 'Another day, or another rule reckoned from today. Whoever decides on the rectification does it.',
  })
  @Refuses('MOVE_NOT_ALLOWED', 'FROZEN', 'DOER_DECIDES', 'NO_TERM')
  changeDeadline(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('dueOn', () => DateScalar, { nullable: true }) dueOn: string | null,
    @Arg('rule', () => DeadlineRuleInput, { nullable: true }) rule: Rule | null,
    @Arg('reason', () => String) reason: string,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => changeDeadline(tx, signedIn(context), id, version, { dueOn, rule }, reason))
  }

  @Mutation(() => Rectification, { description: 'The clock stands still from the end of today.' })
  @Refuses('MOVE_NOT_ALLOWED', 'FROZEN', 'DOER_DECIDES')
  pauseDeadline(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => String) reason: string,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => pauseDeadline(tx, signedIn(context), id, version, reason))
  }

  @Mutation(() => Rectification, { description: 'The clock runs again; the deadline moves on by the days paused.' })
  @Refuses('MOVE_NOT_ALLOWED', 'FROZEN', 'DOER_DECIDES')
  resumeDeadline(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => resumeDeadline(tx, signedIn(context), id, version))
  }

  @FieldResolver(() => [DeadlineChange], { description: 'What became of its deadlines, over all rounds.' })
  async deadlineChanges(@Root() { id }: Rectification, @Ctx() context: Context) {
    return changesShown(context, id, await loadMany(context, DeadlineChange, 'rectificationId', 'ordinal', id))
  }

  @FieldResolver(() => [DeadlineEventEnum], { description: 'What the viewer may do with its deadline.' })
  allowedDeadlineEvents(@Root() rectification: Rectification, @Ctx() context: Context) {
    return allowedEvents(context, rectification)
  }
}

/** Viewers who only carry out a measure see the days, but not the reasons. */
async function changesShown(context: Context, id: string, changes: readonly DeadlineChange[]): Promise<DeadlineChange[]> {
  if (may(context.actor, 'REVIEW_READ', await factsOf(context, Rectification, id))) return [...changes]
  return changes.map(change => Object.assign(new DeadlineChange(), change, { reason: null }))
}

async function allowedEvents(context: Context, rectification: Rectification): Promise<DeadlineEvent[]> {
  const { actor } = context
  const facts = await factsOf(context, Rectification, rectification.id)
  if (!actor || refusalOfClosed(facts) || !may(actor, 'RECTIFICATION_DECIDE', facts)) return []
  const round = await currentRound(context, rectification)
  const measures = await loadMany(context, Measure, 'rectificationId', 'ordinal', rectification.id)
  if (!(await isLive(context, rectification))) return []
  return deadlineEventsOf(
    { ...round, isPaused: round.pausedOn !== null },
    await todayOf(context),
    ownPartOf(actor, rectification, round, measures),
  )
}
