import { Field, ID, InputType } from 'type-graphql'
import { byIds, pageOf, sortOf } from '../platform/access/list.ts'
import { type Where, where } from '../platform/database/where.ts'
import { Comment } from './comment.ts'

export const CommentPage = pageOf(Comment)
export const CommentSort = sortOf(Comment, ['recordedAt'])

@InputType()
export class CommentFilter {
  @Field(() => [ID], { nullable: true })
  ids?: string[]

  @Field(() => ID, { nullable: true })
  opinionId?: string

  @Field(() => ID, { nullable: true })
  rectificationId?: string
}

export const whereComment = ({ ids, opinionId, rectificationId }: CommentFilter): Where[] => [
  ...byIds(ids),
  ...(opinionId ? [where`t.opinion_id = ${opinionId}::uuid`] : []),
  ...(rectificationId ? [where`t.rectification_id = ${rectificationId}::uuid`] : []),
]
