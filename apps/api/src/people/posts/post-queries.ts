import { codeIs } from '../../platform/access/filter.ts'
import { CapabilityEnum } from '../../platform/graphql/enums.ts'
import { revisionQueries } from '../../platform/revisions/revision-queries.ts'
import { Post } from '../post.ts'

export const PostQueries = revisionQueries(Post, 'post', 'posts', { capability: codeIs(CapabilityEnum, 't.capability') })
