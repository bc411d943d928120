import { Arg, Authorized, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import { oneOf, PageInput, pageFrom, type Sort } from '../../platform/access/list.ts'
import { type Context, signedIn } from '../../platform/context.ts'
import { transact } from '../../platform/database/transact.ts'
import { DateScalar } from '../../platform/graphql/date.ts'
import { Refuses } from '../../platform/graphql/refusals.ts'
import { Measure } from '../measure.ts'
import { statedDay } from '../rounds/act-day.ts'
import { cancelMeasure } from './cancel-measure.ts'
import { checkMeasure } from './check-measure.ts'
import { completeMeasure } from './complete-measure.ts'
import { CreateMeasureInput, UpdateMeasureInput } from './measure-input.ts'
import { MeasureFilter, MeasurePage, MeasureSort, whereMeasure } from './measure-list.ts'
import { rejectMeasure } from './reject-measure.ts'
import { startMeasure } from './start-measure.ts'
import { verifyMeasure } from './verify-measure.ts'
import { createMeasure, updateMeasure } from './write-measure.ts'
@Authorized()
@Resolver(() => Measure)
export class MeasuresResolver {
  @Query(() => Measure, { nullable: true })
  measure(@Arg('id', () => ID) id: string, @Ctx() context: Context) {
    return oneOf(context, Measure, id)
  }

  @Query(() => MeasurePage)
  async measures(
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
    @Arg('sort', () => MeasureSort, { nullable: true }) sort: Sort<'dueOn' | 'recordedAt'> | null,
    @Arg('filter', () => MeasureFilter, { nullable: true }) filter: InstanceType<typeof MeasureFilter> | null,
    @Ctx() context: Context,
  ) {
    const wheres = await whereMeasure(context, filter)
    return pageFrom(context, Measure, { page, sort, wheres, order: { field: 'recordedAt', order: 'DESC' } })
  }

  @Mutation(() => Measure, { description: 'Plans a further measure, while the subject’s side has the round.' })
  @Refuses('FROZEN')
  createMeasure(
    @Arg('input', () => CreateMeasureInput) input: CreateMeasureInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => createMeasure(tx, signedIn(context), input))
  }

  @Mutation(() => Measure, { description: 'Changes a measure that is not done, while the subject’s side has the round.' })
  @Refuses('FROZEN')
  updateMeasure(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => UpdateMeasureInput) input: UpdateMeasureInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => updateMeasure(tx, signedIn(context), id, version, input))
  }

  @Mutation(() => Measure, { description: 'Work on it begins.' })
  @Refuses('MOVE_NOT_ALLOWED', 'FROZEN')
  startMeasure(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,

    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => startMeasure(tx, signedIn(context), id, version))
  }

  @Mutation(() => Measure, { description: 'It is reported done; the day is the server’s.' })
  @Refuses('MOVE_NOT_ALLOWED', 'FROZEN')
  completeMeasure(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('evidence', () => String, { nullable: true }) evidence: string | null,
    @Arg('occurredOn', () => DateScalar, { nullable: true, description: statedDay }) occurredOn: string | null,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => completeMeasure(tx, signedIn(context), id, version, { evidence, occurredOn }))
  }

  @Mutation(() => Measure, { description: 'Somebody other than the doer finds it done.' })
  @Refuses('MOVE_NOT_ALLOWED', 'FROZEN', 'DOER_DECIDES')
  verifyMeasure(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('occurredOn', () => DateScalar, { nullable: true, description: statedDay }) occurredOn: string | null,

    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => verifyMeasure(tx, signedIn(context), id, version, occurredOn))
  }

  @Mutation(() => Measure, { description: 'Somebody other than the doer finds it not done.' })
  @Refuses('MOVE_NOT_ALLOWED', 'FROZEN', 'DOER_DECIDES')
  rejectMeasure(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => String) reason: string,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => rejectMeasure(tx, signedIn(context), id, version, reason))
  }

  @Mutation(() => Measure, { description: 'Somebody other than the doer looks whether an ongoing measure is kept up.' })
  @Refuses('MOVE_NOT_ALLOWED', 'FROZEN', 'DOER_DECIDES')
  checkMeasure(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('checkedOn', () => DateScalar, { nullable: true, description: 'The day of the look; today unless told.' }) checkedOn:
      | string
      | null,
    @Arg('finding', () => String, { description: 'What was found.' }) finding: string,
    @Arg('kept', () => Boolean, { description: 'Whether it is kept up.' }) kept: boolean,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => checkMeasure(tx, signedIn(context), id, version, { checkedOn, finding, kept }))
  }

  @Mutation(() => Measure, { description: 'It is given up; it no longer counts.' })
  @Refuses('MOVE_NOT_ALLOWED', 'FROZEN')
  cancelMeasure(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => String) reason: string,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => cancelMeasure(tx, signedIn(context), id, version, reason))
  }
}
