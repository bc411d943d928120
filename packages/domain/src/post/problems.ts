import type { Problem } from '../problem.ts'
import { problemsOfName, problemsOfSource } from '../text.ts'
import { capability } from './capability.ts'
import type { Post } from './posts.ts'

/** Everything wrong with a post that somebody wrote. */
export const problemsOfPost = (post: Post): Problem[] => [
  ...problemsOfName('name', post.name),
  ...(capability.has(post.capability) ? [] : [{ at: 'capability', code: 'UNKNOWN' } as const]),
  ...problemsOfSource(post.source),
]
