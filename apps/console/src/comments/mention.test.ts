import { expect, test } from 'vitest'
import { mentionAt, mentionsIn, piecesOf, withMention } from './mention.ts'

const wang = { id: 'w', name: '王芳' }
const aiguli = { id: 'a', name: '阿依古丽·买买提' }

test('a mention is being typed after an @ that begins a word', () => {
  expect(mentionAt('请 @wang', 7)).toEqual({ from: 2, search: 'wang' })
  expect(mentionAt('请 ＠王', 4)).toEqual({ from: 2, search: '王' })
  expect(mentionAt('@', 1)).toEqual({ from: 0, search: '' })
  expect(mentionAt('，@王', 3)).toEqual({ from: 1, search: '王' })
  expect(mentionAt('a@b.cn', 3)).toBeNull()
  expect(mentionAt('@ 王', 3)).toBeNull()
  expect(mentionAt('说完了', 3)).toBeNull()
})

test('the person stands in place of what was typed, and the caret behind', () => {
  expect(withMention('请 @wan 看', { from: 2, search: 'wan' }, wang)).toEqual({ text: '请 @王芳 看', caret: 6 })
  expect(withMention('@', { from: 0, search: '' }, aiguli)).toEqual({ text: '@阿依古丽·买买提 ', caret: 10 })
})

test('who was taken out of the text again is not mentioned', () => {
  expect(mentionsIn('@王芳 请看', [wang, aiguli, wang])).toEqual(['w'])
  expect(mentionsIn('请看', [wang])).toEqual([])
})

test('mentions stand out of the text, which stays as it was written', () => {
  expect(piecesOf('@王芳 <b>看</b>', [wang])).toEqual([
    { text: '@王芳', mention: true },
    { text: ' <b>看</b>', mention: false },
  ])
  expect(piecesOf('好', [])).toEqual([{ text: '好', mention: false }])
})
