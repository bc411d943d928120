import './guards.ts'
import type { Feature } from '../platform/feature-parts.ts'
import { Comment } from './comment.ts'
import { CommentFieldsResolver } from './comment-fields.resolver.ts'
import { CommentMention } from './comment-mention.ts'
import { CommentsResolver } from './comments.resolver.ts'

export const feature: Feature = { entities: [Comment, CommentMention], resolvers: [CommentsResolver, CommentFieldsResolver] }
