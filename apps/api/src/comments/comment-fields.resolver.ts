import type { Actor } from '@pingyi/domain'
import { FieldResolver, Resolver, Root } from 'type-graphql'
import { In } from 'typeorm'
import { Person } from '../people/person.ts'
import { permission } from '../platform/access/permission.ts'
import { computed, load } from '../platform/graphql/relations.ts'
import { Comment } from './comment.ts'
import { CommentMention } from './comment-mention.ts'
import { refusalOfCommentUpdate, refusalOfWithdrawal } from './lock-own-comment.ts'

computed(
  Comment,
  'mentions',
  () => [Person],
  async (context, ids) => {
    const links = await context.db.find(CommentMention, { where: { commentId: In([...ids]) }, order: { recordedAt: 'ASC', id: 'ASC' } })
    const people = await Promise.all(links.map(({ personId }) => load(context, Person, personId)))
    return new Map(ids.map(id => [id, people.filter((_, i) => links[i]!.commentId === id)]))
  },
  { description: 'Whom it names: they were told.' },
)

@Resolver(() => Comment)
export class CommentFieldsResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Null once it is withdrawn.' })
  text(@Root() { text, withdrawnAt }: Comment) {
    return withdrawnAt ? null : text
  }
}

const byItsAuthor = {
  actions: ['COMMENT_WRITE'],
  own: ({ authorId }: Comment, { accountId }: Actor) => authorId === accountId,
} as const

permission(Comment, 'mayUpdate', {
  ...byItsAuthor,
  refusal: comment => refusalOfCommentUpdate(comment, new Date()),
  description: 'True if the viewer, its author, may put it right now.',
})

permission(Comment, 'mayWithdraw', {
  ...byItsAuthor,
  refusal: refusalOfWithdrawal,
  description: 'True if the viewer, its author, may take it back.',
})
