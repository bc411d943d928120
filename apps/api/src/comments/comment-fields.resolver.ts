import { may } from '@pingyi/domain'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { In } from 'typeorm'
import { Person } from '../people/person.ts'
import { factsOf } from '../platform/access/guard.ts'
import type { Context } from '../platform/context.ts'
import { computed, load } from '../platform/graphql/relations.ts'
import { Comment } from './comment.ts'
import { CommentMention } from './comment-mention.ts'
import { mayEditComment } from './editable.ts'

computed(
  Comment,
  'mentions',
  () => [Person],
  async (context, ids) => {
    const links = await context.db.find(CommentMention, { where: { commentId: In([...ids]) }, order: { recordedAt: 'ASC', id: 'ASC' } })
    const people = await Promise.all(links.map(({ personId }) => load(context, Person, personId)))
    return new Map(ids.map(id => [id, people.filter((_, i) => links[i]!.commentId === id)]))
  },
)

@Resolver(() => Comment)
export class CommentFieldsResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Null once it is withdrawn.' })
  text(@Root() { text, withdrawnAt }: Comment) {
    return withdrawnAt ? null : text
  }

  @FieldResolver(() => Boolean, { description: 'May the viewer, its author, put it right now?' })
  async mayUpdate(@Root() comment: Comment, @Ctx() context: Context) {
    return mayEditComment(comment.recordedAt, new Date()) && (await isOwn(comment, context))
  }

  @FieldResolver(() => Boolean, { description: 'May the viewer, its author, take it back?' })
  mayWithdraw(@Root() comment: Comment, @Ctx() context: Context) {
    return isOwn(comment, context)
  }
}

const isOwn = async ({ id, authorId, withdrawnAt }: Comment, context: Context): Promise<boolean> =>
  authorId === context.actor?.accountId && !withdrawnAt && may(context.actor, 'comment:write', await factsOf(context, Comment, id))
