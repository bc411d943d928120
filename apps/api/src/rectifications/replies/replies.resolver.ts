import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql'
import { readable } from '../../platform/access/guard.ts'
import { type Context, signedIn } from '../../platform/context.ts'
import { transact } from '../../platform/database/transact.ts'
import { DateScalar } from '../../platform/graphql/date.ts'
import { Refuses } from '../../platform/graphql/refusals.ts'
import { load, loadMany } from '../../platform/graphql/relations.ts'
import { Opinion } from '../opinion.ts'
import { Rectification } from '../rectification.ts'
import { ReplyLine } from '../reply-line.ts'
import { Round } from '../round.ts'
import { statedDay } from '../rounds/act-day.ts'
import { acceptRectification } from './accept-rectification.ts'
import { rectifyAtOnce } from './rectify-at-once.ts'
import { AtOnceLineInput, ReplyLineInput } from './reply-input.ts'
import { replyRectification } from './reply-rectification.ts'
import { returnReply } from './return-reply.ts'
@Authorized()
@Resolver(() => Rectification)
export class RepliesResolver {
  @Mutation(() => Rectification, {
    description: 'Put right on the spot: what was done and the written reply to each opinion come without a plan.',
  })
  @Refuses('MOVE_NOT_ALLOWED', 'FROZEN', 'MEASURES_OPEN', 'NOT_PUT_RIGHT')
  rectifyAtOnce(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('occurredOn', () => DateScalar, { nullable: true, description: statedDay }) occurredOn: string | null,
    @Arg('lines', () => [AtOnceLineInput], { description: 'One for each opinion.' }) lines: AtOnceLineInput[],
    @Arg('completes', () => [ID], { nullable: true, description: 'Planned measures that are done with it.' }) completes: string[] | null,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx =>
      rectifyAtOnce(tx, signedIn(context), id, version, { lines, completes: completes ?? [], occurredOn }),
    )
  }

  @Mutation(() => Rectification, { description: 'The subject replies in writing to each opinion that the measures are carried out.' })
  @Refuses('MOVE_NOT_ALLOWED', 'FROZEN', 'MEASURES_OPEN', 'NOT_PUT_RIGHT')
  replyRectification(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('occurredOn', () => DateScalar, { nullable: true, description: statedDay }) occurredOn: string | null,
    @Arg('lines', () => [ReplyLineInput], { description: 'One for each opinion.' }) lines: ReplyLineInput[],
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => replyRectification(tx, signedIn(context), id, version, lines, occurredOn))
  }

  @Mutation(() => Rectification, { description: 'The reviewer finds every opinion put right; whoever did it does not accept it.' })
  @Refuses('MOVE_NOT_ALLOWED', 'FROZEN', 'DOER_DECIDES', 'MEASURES_OPEN', 'NOT_PUT_RIGHT')
  acceptRectification(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('occurredOn', () => DateScalar, { nullable: true, description: statedDay }) occurredOn: string | null,
    @Arg('evaluation', () => String) evaluation: string,
    @Arg('verifies', () => [ID], { nullable: true, description: 'Measures reported done that are verified in the same act.' })
    verifies: string[] | null,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx =>
      acceptRectification(tx, signedIn(context), id, version, { evaluation, verifies: verifies ?? [], occurredOn }),
    )
  }

  @Mutation(() => Rectification, { description: 'The reviewer sends the reply back.' })
  @Refuses('MOVE_NOT_ALLOWED', 'FROZEN')
  returnReply(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => String) reason: string,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => returnReply(tx, signedIn(context), id, version, reason))
  }
}

@Resolver(() => Round)
export class ReplyLinesResolver {
  @FieldResolver(() => [ReplyLine], {
    description: 'The written reply, a line for each opinion that the viewer may read; none until it comes.',
  })
  async replyLines(@Root() { id }: Round, @Ctx() context: Context) {
    const lines = await loadMany(context, ReplyLine, 'roundId', 'recordedAt', id)
    const opinions = await Promise.all(lines.map(({ opinionId }) => load(context, Opinion, opinionId)))
    const shown = (await readable(context, Opinion, opinions)).toSorted((one, other) => one.ordinal - other.ordinal)
    return shown.map(opinion => lines.find(({ opinionId }) => opinionId === opinion.id)!)
  }
}
