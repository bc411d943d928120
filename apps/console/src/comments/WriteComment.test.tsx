import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { TestProviders } from '../testing/TestProviders.tsx'
import { commentVerbs } from './verbs.ts'
import { WriteComment } from './WriteComment.tsx'

type Asked = { query: string; variables: { input?: unknown; search?: string } }
let asked: Asked[] = []
let refuse = false
const people = [
  { id: 'w', name: '王芳', organization: null },
  { id: 'z', name: '张三', organization: null },
]

beforeEach(() => {
  asked = []
  refuse = false
  const server = async (_: string, { body }: { body: string }) => {
    const question = JSON.parse(body) as Asked
    asked.push(question)
    const refused = { errors: [{ message: '', extensions: { code: 'MENTION_REFUSED', details: { names: '王芳' } } }] }
    const answer = /mentionable/.test(question.query)
      ? { data: { mentionable: { items: people } } }
      : refuse
        ? refused
        : { data: { data: { id: 'c' } } }
    return new Response(JSON.stringify(answer), { headers: { 'content-type': 'application/json' } })
  }
  vi.stubGlobal('fetch', server)
})
afterEach(() => vi.unstubAllGlobals())

const field = () => screen.getByRole('textbox') as HTMLTextAreaElement
const type = (value: string) => {
  fireEvent.change(field(), { target: { value, selectionStart: value.length, selectionEnd: value.length } })
}
const show = () =>
  render(
    <TestProviders>
      <WriteComment of={{ opinionId: 'o' }} verb={commentVerbs.create} label="comments.send" initial="" variables={input => ({ input })} />
    </TestProviders>,
  )
const sent = () => asked.flatMap(({ query, variables }) => (/createComment/.test(query) ? variables.input : []))

test('a person is picked with the arrows and Enter, and Ctrl+Enter sends with the mention', async () => {
  show()
  type('请 @')
  await screen.findByRole('option', { name: '王芳' })
  fireEvent.keyDown(field(), { key: 'ArrowDown' })
  expect(screen.getByRole('option', { selected: true }).textContent).toBe('张三')
  fireEvent.keyDown(field(), { key: 'Enter' })
  expect(field().value).toBe('请 @张三 ')
  fireEvent.keyDown(field(), { key: 'Enter', ctrlKey: true })
  await waitFor(() => expect(sent()).toEqual([{ text: '请 @张三 ', mentionIds: ['z'] }]))
  await waitFor(() => expect(field().value).toBe(''))
})

test('what was typed stays when it is refused, and the refusal says whom it is about', async () => {
  refuse = true
  show()
  type('请 @王芳 看')
  fireEvent.keyDown(field(), { key: 'Enter', ctrlKey: true })
  expect((await screen.findByRole('alert')).textContent).toContain('王芳 无权查看此事项')
  expect(field().value).toBe('请 @王芳 看')
})

test('Escape closes the list, and nothing empty is sent', async () => {
  show()
  type('@')
  await screen.findByRole('option', { name: '王芳' })
  fireEvent.keyDown(field(), { key: 'Escape' })
  expect(screen.queryByRole('option')).toBeNull()
  type('  ')
  fireEvent.keyDown(field(), { key: 'Enter', ctrlKey: true })
  expect(sent()).toEqual([])
})

test('a name that nobody there has is said to be told to nobody', async () => {
  vi.stubGlobal('fetch', async () => Response.json({ data: { mentionable: { items: [] } } }))
  show()
  type('请 @潘洋')
  expect(await screen.findByText(/没有找到可以提到的人/)).toBeTruthy()
  type('请 @潘洋 尽快')
  expect(screen.queryByText(/没有找到可以提到的人/)).toBeNull()
})
