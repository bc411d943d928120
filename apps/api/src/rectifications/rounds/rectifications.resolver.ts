import type { DeadlineKind, DeadlineRule } from '@pingyi/domain'
import { Arg, Authorized, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import { DeadlineRuleInput } from '../../field/deadlines/deadline-types.ts'
import { oneOf, PageInput, pageFrom, type Sort } from '../../platform/access/list.ts'
import { type Context, signedIn } from '../../platform/context.ts'
import { transact } from '../../platform/database/transact.ts'
import { DateScalar } from '../../platform/graphql/date.ts'
import { DeadlineKindEnum } from '../../platform/graphql/enums.ts'
import { Refuses } from '../../platform/graphql/refusals.ts'
import { Rectification } from '../rectification.ts'
import { statedDay } from './act-day.ts'
import { approveRectification } from './approve-rectification.ts'
import { closeOutRectification } from './close-out-rectification.ts'
import { confirmRectification } from './confirm-rectification.ts'
import { proposeRectification } from './propose-rectification.ts'
import { dueOn as dueOnSql, RectificationFilter, RectificationPage, RectificationSort, whereRectification } from './rectification-list.ts'
import { reopenRectification } from './reopen-rectification.ts'
import { returnPlan } from './return-plan.ts'
@Authorized()
@Resolver(() => Rectification)
export class RectificationsResolver {
  @Query(() => Rectification, { nullable: true })
  rectification(@Arg('id', () => ID) id: string, @Ctx() context: Context) {
    return oneOf(context, Rectification, id)
  }

  @Query(() => RectificationPage)
  async rectifications(
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
    @Arg('sort', () => RectificationSort, { nullable: true }) sort: Sort<'dueOn' | 'recordedAt'> | null,
    @Arg('filter', () => RectificationFilter, { nullable: true }) filter: InstanceType<typeof RectificationFilter> | null,
    @Ctx() context: Context,
  ) {
    const wheres = await whereRectification(context, filter)
    return pageFrom(context, Rectification, { page, sort, wheres, by: { dueOn: dueOnSql }, order: { field: 'recordedAt', order: 'DESC' } })
  }

  @Mutation(() => Rectification, {
    description:
      'The subject proposes its measures, each with owner and leader; a date or a rule is given for BY_DATE and for nothing else.',
  })
  @Refuses('MOVE_NOT_ALLOWED', 'FROZEN', 'NO_PLAN', 'NO_TERM')
  proposeRectification(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('occurredOn', () => DateScalar, { nullable: true, description: statedDay }) occurredOn: string | null,
    @Arg('deadlineKind', () => DeadlineKindEnum) deadlineKind: DeadlineKind,
    @Arg('dueOn', () => DateScalar, { nullable: true }) dueOn: string | null,
    @Arg('rule', () => DeadlineRuleInput, { nullable: true }) rule: DeadlineRule | null,
    @Arg('cause', () => String, { nullable: true }) cause: string | null,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx =>
      proposeRectification(tx, signedIn(context), id, version, { deadlineKind, dueOn, rule, cause, occurredOn }),
    )
  }

  @Mutation(() => Rectification, { description: 'The reviewer approves the measures; whoever proposed them does not.' })
  @Refuses('MOVE_NOT_ALLOWED', 'FROZEN', 'DOER_DECIDES')
  approveRectification(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('occurredOn', () => DateScalar, { nullable: true, description: statedDay }) occurredOn: string | null,

    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => approveRectification(tx, signedIn(context), id, version, occurredOn))
  }

  @Mutation(() => Rectification, { description: 'The reviewer sends the measures back.' })
  @Refuses('MOVE_NOT_ALLOWED', 'FROZEN')
  returnPlan(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => String) reason: string,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => returnPlan(tx, signedIn(context), id, version, reason))
  }

  @Mutation(() => Rectification, { description: 'Strikes it off: its opinions have landed.' })
  @Refuses('MOVE_NOT_ALLOWED', 'FROZEN', 'DOER_DECIDES')
  closeOutRectification(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('occurredOn', () => DateScalar, { nullable: true, description: statedDay }) occurredOn: string | null,

    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => closeOutRectification(tx, signedIn(context), id, version, occurredOn))
  }

  @Mutation(() => Rectification, { description: 'A look-back finds it still right.' })
  @Refuses('MOVE_NOT_ALLOWED', 'FROZEN', 'REASON_REQUIRED')
  confirmRectification(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('finding', () => String, { description: 'What the look-back found.' }) finding: string,
    @Arg('lookedOn', () => DateScalar, { nullable: true, description: 'The day of the look-back; today unless told.' }) lookedOn:
      | string
      | null,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => confirmRectification(tx, signedIn(context), id, version, { finding, lookedOn }))
  }

  @Mutation(() => Rectification, { description: 'A look-back finds that it came back, also after it was confirmed: a new round begins.' })
  @Refuses('MOVE_NOT_ALLOWED', 'FROZEN')
  reopenRectification(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => String) reason: string,
    @Arg('lookedOn', () => DateScalar, { nullable: true, description: 'The day of the look-back; today unless told.' }) lookedOn:
      | string
      | null,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => reopenRectification(tx, signedIn(context), id, version, { finding: reason, lookedOn }))
  }
}
