import { Arg, Authorized, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import { oneOf, PageInput, pageFrom, type Sort } from '../../platform/access/list.ts'
import { type Context, signedIn } from '../../platform/context.ts'
import { transact } from '../../platform/database/transact.ts'
import { Refuses } from '../../platform/graphql/refusals.ts'
import { MeasureInput } from '../measures/measure-input.ts'
import { Opinion } from '../opinion.ts'
import { acceptRefusal } from './accept-refusal.ts'
import { adoptOpinion } from './adopt-opinion.ts'
import { answerOpinion } from './answer-opinion.ts'
import { detachOpinion } from './detach-opinion.ts'
import { mergeOpinion } from './merge-opinion.ts'
import { OpinionFilter, OpinionPage, OpinionSort, whereOpinion } from './opinion-list.ts'
import { refuseOpinion } from './refuse-opinion.ts'
import { rejectRefusal } from './reject-refusal.ts'
import { withdrawOpinion } from './withdraw-opinion.ts'

@Authorized()
@Resolver(() => Opinion)
export class OpinionsResolver {
  @Query(() => Opinion, { nullable: true })
  opinion(@Arg('id', () => ID) id: string, @Ctx() context: Context) {
    return oneOf(context, Opinion, id)
  }

  @Query(() => OpinionPage)
  async opinions(
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
    @Arg('sort', () => OpinionSort, { nullable: true }) sort: Sort<'recordedAt'> | null,
    @Arg('filter', () => OpinionFilter, { nullable: true }) filter: InstanceType<typeof OpinionFilter> | null,
    @Ctx() context: Context,
  ) {
    const wheres = await whereOpinion(context, filter)
    return pageFrom(context, Opinion, { page, sort, wheres, order: { field: 'recordedAt', order: 'DESC' } })
  }

  @Mutation(() => Opinion, {
    description:
      'The subject takes it up: in the rectification named, else in a new one; with a measure, if it is told one, or the suggested ones.',
  })
  @Refuses('MOVE_NOT_ALLOWED', 'FROZEN')
  adoptOpinion(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('rectificationId', () => ID, { nullable: true }) rectificationId: string | null,
    @Arg('measure', () => MeasureInput, { nullable: true }) measure: MeasureInput | null,
    @Arg('asSuggested', () => Boolean, { defaultValue: false, description: 'With the measures that the reviewer suggests, as they are.' })
    asSuggested: boolean,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => adoptOpinion(tx, signedIn(context), id, version, { rectificationId, measure, asSuggested }))
  }

  @Mutation(() => Opinion, { description: 'Another opinion on the same subject says the same.' })
  @Refuses('MOVE_NOT_ALLOWED')
  mergeOpinion(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('intoId', () => ID) intoId: string,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => mergeOpinion(tx, signedIn(context), id, version, intoId))
  }

  @Mutation(() => Opinion, { description: 'The reviewer takes it back.' })
  @Refuses('MOVE_NOT_ALLOWED')
  withdrawOpinion(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => String, { nullable: true }) reason: string | null,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => withdrawOpinion(tx, signedIn(context), id, version, reason))
  }

  @Mutation(() => Opinion, { description: 'The subject refuses it with a reason; the reviewer decides.' })
  @Refuses('MOVE_NOT_ALLOWED')
  refuseOpinion(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => String) reason: string,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => refuseOpinion(tx, signedIn(context), id, version, reason))
  }

  @Mutation(() => Opinion, { description: 'The reviewer accepts the refusal.' })
  @Refuses('MOVE_NOT_ALLOWED')
  acceptRefusal(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,

    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => acceptRefusal(tx, signedIn(context), id, version))
  }

  @Mutation(() => Opinion, { description: 'The reviewer rejects the refusal.' })
  @Refuses('MOVE_NOT_ALLOWED')
  rejectRefusal(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => String, { nullable: true }) reason: string | null,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => rejectRefusal(tx, signedIn(context), id, version, reason))
  }

  @Mutation(() => Opinion, {
    description: 'It leaves its rectification; measures that answered nothing else and are not done are cancelled.',
  })
  @Refuses('MOVE_NOT_ALLOWED', 'REASON_REQUIRED', 'FROZEN')
  detachOpinion(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => String, { nullable: true }) reason: string | null,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => detachOpinion(tx, signedIn(context), id, version, reason))
  }

  @Mutation(() => Opinion, { description: 'A request for help is answered.' })
  @Refuses('MOVE_NOT_ALLOWED')
  answerOpinion(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('answer', () => String) answer: string,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => answerOpinion(tx, signedIn(context), id, version, answer))
  }
}
