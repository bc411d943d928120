import { expect, test } from 'vitest'
import { commentEditMinutes, mayEditComment } from './editable.ts'

test('a comment can be edited for a few minutes', () => {
  const written = new Date('2011-11-20T08:00:00Z')
  const after = (ms: number) => new Date(written.getTime() + ms)
  expect(mayEditComment(written, written)).toBe(true)
  expect(mayEditComment(written, after(commentEditMinutes * 60_000))).toBe(true)
  expect(mayEditComment(written, after(commentEditMinutes * 60_000 + 1))).toBe(false)
})
