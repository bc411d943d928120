import { filterOf, idIs, idsAre } from '../platform/access/filter.ts'
import { pageOf, sortOf } from '../platform/access/list.ts'
import { Comment } from './comment.ts'

export const CommentPage = pageOf(Comment)
export const CommentSort = sortOf(Comment, ['recordedAt'])

export const { Filter: CommentFilter, wheres: whereComment } = filterOf(Comment, {
  ids: idsAre(),
  opinionId: idIs('t.opinion_id'),
  rectificationId: idIs('t.rectification_id'),
})
