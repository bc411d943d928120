import { expect, test } from 'vitest'
import { posts } from '../post/posts.ts'
import { headPost } from './head-post.ts'

test('every organisation with a head is headed by a post that heads one', () => {
  for (const code of Object.values(headPost).filter(code => code !== null))
    expect(posts.find(post => post.code === code)?.capability).toMatch(/SECRETARY$/)
})
