import type { Problem } from '@pingyi/domain'
import { longestText } from '@pingyi/domain/internal'
import { Field, ID, InputType } from 'type-graphql'

const most = 50

@InputType()
export class CommentTextInput {
  @Field(() => String, { description: 'Plain text.' })
  text!: string

  @Field(() => [ID], { defaultValue: [], description: 'The people mentioned in it: each may read what it is about.' })
  mentionIds!: string[]
}

@InputType()
export class CreateCommentInput extends CommentTextInput {
  @Field(() => ID, { nullable: true, description: 'The opinion that it is about; else the rectification.' })
  opinionId?: string | null

  @Field(() => ID, { nullable: true, description: 'The rectification that it is on, by its id; or opinionId.' })
  rectificationId?: string | null
}

export const problemsOfComment = ({ text, mentionIds }: CommentTextInput): Problem[] => [
  ...(text.trim() ? [] : [{ at: 'text', code: 'MISSING' } as const]),
  ...(text.length > longestText ? [{ at: 'text', code: 'TOO_LONG', limit: longestText } as const] : []),
  ...(mentionIds.length > most ? [{ at: 'mentionIds', code: 'TOO_MANY', limit: most } as const] : []),
]
