import { RevisionCreate, RevisionEdit } from '../../kit/revisions/RevisionEdit.tsx'
import { RevisionList } from '../../kit/revisions/RevisionList.tsx'
import { RevisionPage } from '../../kit/revisions/RevisionPage.tsx'
import type { PostPageRow } from '../selections.ts'
import { post } from './post.tsx'

/** The posts that people are appointed to. */
export const PostList = () => (
  <RevisionList<PostPageRow> resource="posts" columns={[{ source: 'capability', label: 'people.capability', code: 'Capability' }]} />
)
export const PostShow = () => <RevisionPage noun={post} />
export const PostEdit = () => <RevisionEdit noun={post} />
export const PostCreate = () => <RevisionCreate noun={post} />
