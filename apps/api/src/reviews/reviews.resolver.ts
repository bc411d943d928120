import { Arg, Authorized, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import { oneOf, PageInput, pageFrom, type Sort } from '../platform/access/list.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { transact } from '../platform/database/transact.ts'
import { Refuses } from '../platform/graphql/refusals.ts'
import { discardReview } from './discard-review.ts'
import { discloseReview } from './disclose-review.ts'
import { createReview, updateReview } from './recording/draft-review.ts'
import { submitReview } from './recording/submit-review.ts'
import { returnReview } from './return-review.ts'
import { Review } from './review.ts'
import { ReviewInput } from './review-input.ts'
import { ReviewFilter, ReviewPage, ReviewSort, whereReview } from './review-list.ts'
import { voidReview } from './void-review.ts'

@Authorized()
@Resolver(() => Review)
export class ReviewsResolver {
  @Query(() => Review, { nullable: true })
  review(@Arg('id', () => ID) id: string, @Ctx() context: Context) {
    return oneOf(context, Review, id)
  }

  @Query(() => ReviewPage)
  async reviews(
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
    @Arg('sort', () => ReviewSort, { nullable: true }) sort: Sort<'occurredOn' | 'recordedAt'> | null,
    @Arg('filter', () => ReviewFilter, { nullable: true }) filter: InstanceType<typeof ReviewFilter> | null,
    @Ctx() context: Context,
  ) {
    const wheres = await whereReview(context, filter)
    return pageFrom(context, Review, { page, sort, wheres, order: { field: 'recordedAt', order: 'DESC' } })
  }

  @Mutation(() => Review)
  @Refuses('NO_AUTHORITY', 'SELF_REVIEW')
  createReview(
    @Arg('input', () => ReviewInput) input: ReviewInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => createReview(tx, signedIn(context), input))
  }

  @Mutation(() => Review, { description: 'Changes a draft.' })
  @Refuses('NO_AUTHORITY', 'SELF_REVIEW', 'FROZEN')
  updateReview(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => ReviewInput) input: ReviewInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => updateReview(tx, signedIn(context), id, version, input))
  }

  @Mutation(() => Review, { description: 'Gives a draft up; it is kept, but never shown.' })
  @Refuses('MOVE_NOT_ALLOWED')
  discardReview(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,

    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => discardReview(tx, signedIn(context), id, version))
  }

  @Mutation(() => Review, { description: 'Hands a draft in: its opinions are raised, with the measures noted there as suggestions.' })
  @Refuses('NO_AUTHORITY', 'SELF_REVIEW', 'MOVE_NOT_ALLOWED', 'CYCLE_NOT_STARTED')
  submitReview(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,

    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => submitReview(tx, signedIn(context), id, version))
  }

  @Mutation(() => Review, { description: 'Sends it back to be completed; its opinions are withdrawn.' })
  @Refuses('MOVE_NOT_ALLOWED')
  returnReview(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => String) reason: string,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => returnReview(tx, signedIn(context), id, version, reason))
  }

  @Mutation(() => Review, {
    description: 'Makes it known within its scope: those in it read it from now on. A scope of nobody is refused (occasionId MISSING).',
  })
  @Refuses('MOVE_NOT_ALLOWED')
  discloseReview(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,

    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => discloseReview(tx, signedIn(context), id, version))
  }

  @Mutation(() => Review, { description: 'Declares it void: with its opinions and measures it no longer counts.' })
  @Refuses('MOVE_NOT_ALLOWED')
  voidReview(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => String) reason: string,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => voidReview(tx, signedIn(context), id, version, reason))
  }
}
