import { Arg, Authorized, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import { Person } from '../people/person.ts'
import { oneOf, PageInput, pageFrom, pageOf, type Sort } from '../platform/access/list.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { transact } from '../platform/database/transact.ts'
import { Refuses } from '../platform/graphql/refusals.ts'
import { Comment } from './comment.ts'
import { CommentTextInput, CreateCommentInput } from './comment-inputs.ts'
import { CommentFilter, CommentPage, CommentSort, whereComment } from './comment-list.ts'
import { createComment } from './create-comment.ts'
import { mentionable } from './mentionable.ts'
import { updateComment } from './update-comment.ts'
import { withdrawComment } from './withdraw-comment.ts'

const MentionablePage = pageOf(Person, 'Mentionable')

@Authorized()
@Resolver(() => Comment)
export class CommentsResolver {
  @Query(() => Comment, { nullable: true })
  comment(@Arg('id', () => ID) id: string, @Ctx() context: Context) {
    return oneOf(context, Comment, id)
  }

  @Query(() => CommentPage, { description: 'The oldest first unless told.' })
  async comments(
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
    @Arg('sort', () => CommentSort, { nullable: true }) sort: Sort<'recordedAt'> | null,
    @Arg('filter', () => CommentFilter, { nullable: true }) filter: InstanceType<typeof CommentFilter> | null,
    @Ctx() context: Context,
  ) {
    return pageFrom(context, Comment, {
      page,
      sort,
      wheres: await whereComment(context, filter),
      order: { field: 'recordedAt', order: 'ASC' },
    })
  }

  @Query(() => MentionablePage, { description: 'Who can be mentioned in a comment on it: they may read it and have an account.' })
  @Refuses('NOT_FOUND')
  mentionable(
    @Arg('opinionId', () => ID, { nullable: true }) opinionId: string | null,
    @Arg('rectificationId', () => ID, { nullable: true }) rectificationId: string | null,
    @Arg('search', () => String, { nullable: true, description: 'A part of the name, pinyin or initials.' }) search: string | null,
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
    @Ctx() context: Context,
  ) {
    return mentionable(context, { opinionId, rectificationId, search, page })
  }

  @Mutation(() => Comment)
  @Refuses('MENTION_REFUSED')
  createComment(
    @Arg('input', () => CreateCommentInput) input: CreateCommentInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => createComment(tx, signedIn(context), input))
  }

  @Mutation(() => Comment, { description: 'Its author puts it right, within a quarter of an hour; then it is FROZEN.' })
  @Refuses('FROZEN', 'MENTION_REFUSED')
  updateComment(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => CommentTextInput) input: CommentTextInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => updateComment(tx, signedIn(context), id, version, input))
  }

  @Mutation(() => Comment, { description: 'Its author takes it back.' })
  @Refuses('FROZEN')
  withdrawComment(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => withdrawComment(tx, signedIn(context), id, version))
  }
}
