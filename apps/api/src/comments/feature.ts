import './guards.ts'
import { CommentFieldsResolver } from './comment-fields.resolver.ts'
import { CommentsResolver } from './comments.resolver.ts'

export const commentResolvers = [CommentsResolver, CommentFieldsResolver]
