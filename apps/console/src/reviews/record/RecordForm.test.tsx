import { defaultDisclosure } from '@pingyi/domain'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { AdminContext, testDataProvider } from 'react-admin'
import { MemoryRouter, useLocation } from 'react-router-dom'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { refusalError } from '../../api/send.ts'
import { i18nProvider } from '../../messages.ts'
import { beginDraft } from '../draft/begin-draft.ts'
import type { Begin } from '../draft/use-draft.ts'
import type { Recording } from '../queries.ts'
import { RecordForm } from './RecordForm.tsx'

const name = (zh: string) => ({ zh, en: zh })
const subject = { cycleId: 'c', organizationId: 'o', personId: 'p' }
const recording: Recording = {
  today: '2026-11-23',
  cycle: { id: 'c', name: '2011', kind: 'YEAR', status: 'STARTED', startsOn: '2011-01-01', endsOn: '2011-12-31', ...defaultDisclosure },
  reviewersFor: [
    {
      person: { id: 'r', name: '白宇' },
      appointment: null,
      rule: { code: 'BRANCH_SECRETARY_MEMBERS', class: 'LEADER', name: name('支部书记点评党员') },
      criteriaSet: {
        id: 's',
        code: 'S',
        revision: 1,
        name: name('党员'),
        announced: 5,
        listed: 1,
        criteria: [{ code: 'STUDY', name: name('学习') }],
        scale: null,
      },
    },
  ],
  reviewForms: {
    items: [
      {
        id: 'f',
        code: 'COLLECTIVE',
        name: name('集中点评'),
        subjects: ['PERSON'],
        classes: ['LEADER'],
        retiredAt: null,
        confidential: false,
        scheduled: true,
        occasions: [],
        parts: [
          { code: 'ACHIEVEMENTS', name: name('成绩'), required: true, gives: null },
          { code: 'PROBLEMS', name: name('问题'), required: true, gives: 'PROBLEM' },
          { code: 'DIRECTION', name: name('努力方向'), required: true, gives: null },
        ],
      },
    ],
  },
  treatments: { items: [] },
  occasions: { items: [] },
}
const begun: Begin = { saved: null, draft: beginDraft(subject, recording, {}) }

const create = vi.fn()
const update = vi.fn()
const Address = () => <p data-testid="address">{useLocation().pathname}</p>
const shown = (begin = begun) =>
  render(
    <MemoryRouter>
      <AdminContext dataProvider={testDataProvider({ create, update } as never)} i18nProvider={i18nProvider}>
        <RecordForm
          account="a"
          viewerId="someone"
          subject={subject}
          begin={begin}
          recording={recording}
          refresh={() => {}}
          restart={() => {}}
        />
        <Address />
      </AdminContext>
    </MemoryRouter>,
  )

beforeEach(() => {
  localStorage.clear()
  create.mockReset().mockResolvedValue({ data: { id: 'd', version: 1 } })
  update.mockReset().mockResolvedValue({ data: { id: 'd', version: 2 } })
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

test('the form begins with who may review, the last day of a cycle that is over, and the number that was announced', async () => {
  shown()
  expect(await screen.findByText('代录')).toBeTruthy()
  expect((screen.getByLabelText(/点评日期/) as HTMLInputElement).value).toBe('2011-12-31')
  expect(screen.getByText(/原文称 5 条，列出 1 条/)).toBeTruthy()
})

test('what is typed saves itself: lines by Enter, a measure under its problem, empty lines left out', async () => {
  shown()
  const first = await screen.findByLabelText('问题 1')
  fireEvent.change(first, { target: { value: '家访少' } })
  fireEvent.keyDown(first, { key: 'Enter' })
  fireEvent.click(screen.getAllByRole('button', { name: '+ 措施' })[0]!)
  fireEvent.change(screen.getByLabelText('整改措施'), { target: { value: '每月三户' } })
  await waitFor(() => expect(create).toHaveBeenCalled(), { timeout: 3_000 })
  expect(create.mock.calls[0]![1].data.opinions).toEqual([
    { kind: 'PROBLEM', text: '家访少', pointedOut: false, measures: [{ text: '每月三户', ownerId: null, leaderId: null, dueOn: null }] },
  ])
  expect(await screen.findByText(/\d\d:\d\d 已保存/)).toBeTruthy()
  expect(localStorage).toHaveLength(0)
})

test('Enter in an empty line goes on to the next field instead of adding another', async () => {
  shown()
  const first = await screen.findByLabelText('问题 1')
  fireEvent.change(first, { target: { value: '家访少' } })
  fireEvent.keyDown(first, { key: 'Enter' })
  const second = screen.getByLabelText('问题 2')
  fireEvent.keyDown(second, { key: 'Enter' })
  expect(screen.queryByLabelText('问题 3')).toBeNull()
  expect(document.activeElement).toBe(screen.getByLabelText(/努力方向/))
})

test('a problem is pointed out on the spot without a measure; where none was found the list is not asked for', async () => {
  shown()
  fireEvent.click(await screen.findByLabelText('未发现问题'))
  expect(screen.queryByLabelText('问题 1')).toBeNull()
  await waitFor(() => expect(create.mock.calls[0]?.[1].data).toMatchObject({ noProblem: true, opinions: [] }), { timeout: 3_000 })
  fireEvent.click(screen.getByLabelText('未发现问题'))
  fireEvent.change(screen.getByLabelText('问题 1'), { target: { value: '家访少' } })
  expect(screen.queryByLabelText('未发现问题')).toBeNull()
  fireEvent.click(screen.getByLabelText('当场指出'))
  expect(screen.queryByRole('button', { name: '+ 措施' })).toBeNull()
  const line = { kind: 'PROBLEM', text: '家访少', pointedOut: true, measures: [] }
  await waitFor(() => expect(update.mock.calls[0]?.[1].data).toMatchObject({ noProblem: false, opinions: [line] }), { timeout: 3_000 })
})

test('a problem that the server finds stands at its field, and the text stays', async () => {
  create.mockRejectedValue(refusalError('INVALID', { problems: [{ at: 'remarks.STUDY.text', code: 'TOO_LONG', limit: 4000 }] }))
  shown()
  fireEvent.change(await screen.findByLabelText('学习'), { target: { value: '很长' } })
  expect(await screen.findByText('内容过长（最多 4000 字）。', {}, { timeout: 3_000 })).toBeTruthy()
  expect((screen.getByLabelText('学习') as HTMLTextAreaElement).value).toBe('很长')
})

test('handing in goes to the field that the server could not keep, and the day there is printed as one', async () => {
  create.mockRejectedValue(refusalError('INVALID', { problems: [{ at: 'occurredOn', code: 'BEFORE_APPOINTMENT', limit: '2008-07-01' }] }))
  shown()
  fireEvent.change(await screen.findByLabelText(/成绩/), { target: { value: '扎实' } })
  fireEvent.click(screen.getByText('提交'))
  expect(await screen.findByText('日期早于点评人任职时间（2008年7月1日）。')).toBeTruthy()
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText(/点评日期/)))
})

test('a gap that the server found is none once it is filled', async () => {
  const problems = ['ACHIEVEMENTS', 'PROBLEMS'].map(part => ({ at: `parts.${part}`, code: 'MISSING' }))
  vi.stubGlobal('fetch', async () =>
    Response.json({ errors: [{ message: 'INVALID', extensions: { code: 'INVALID', details: { problems } } }] }),
  )
  shown()
  fireEvent.change(await screen.findByLabelText(/努力方向/), { target: { value: '多家访' } })
  fireEvent.click(screen.getByText('提交'))
  expect(await screen.findAllByText('此项必填。')).toHaveLength(2)
  fireEvent.change(screen.getByLabelText('问题 1'), { target: { value: '家访少' } })
  expect(screen.getAllByText('此项必填。')).toHaveLength(1)
  fireEvent.change(screen.getByLabelText(/成绩/), { target: { value: '扎实' } })
  expect(screen.queryByText('此项必填。')).toBeNull()
})

test('a review that was sent back says why, and that it is kept', async () => {
  shown({ ...begun, saved: { id: 'd', version: 3 }, returnedFor: '成绩一栏录错' })
  expect(await screen.findByText('退回理由：成绩一栏录错')).toBeTruthy()
  expect(screen.getByText('草稿已保存')).toBeTruthy()
})

test('text of a form that was closed before it was saved is offered again', async () => {
  create.mockRejectedValue(refusalError('UNAVAILABLE'))
  shown()
  fireEvent.change(await screen.findByLabelText(/成绩/), { target: { value: '写了一半' } })
  cleanup()
  shown()
  fireEvent.click(await screen.findByRole('button', { name: '恢复' }))
  expect((screen.getByLabelText(/成绩/) as HTMLTextAreaElement).value).toBe('写了一半')
})

test('a review that is in is shown when the next subject cannot be asked for', async () => {
  vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
    const { query } = JSON.parse(body)
    if (/notReviewed/.test(query)) throw new TypeError('Failed to fetch')
    const data = query.startsWith('mutation') ? { data: { id: 'd', version: 2 } } : { me: null, today: '2026-11-23' }
    return new Response(JSON.stringify({ data }))
  })
  shown()
  fireEvent.change(await screen.findByLabelText(/成绩/), { target: { value: '扎实' } })
  fireEvent.click(screen.getByText('提交并点评下一位'))
  await waitFor(() => expect(screen.getByTestId('address').textContent).toBe('/reviews/d'))
})

test('a key held down submits once', async () => {
  const submitted: unknown[] = []
  vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
    const { query } = JSON.parse(body)
    if (query.startsWith('mutation')) submitted.push(query)
    const data = query.startsWith('mutation') ? { data: { id: 'd', version: 2 } } : { me: null, today: '2026-11-23' }
    return new Response(JSON.stringify({ data: { notReviewed: { total: 0, items: [] }, ...data } }))
  })
  shown()
  const field = await screen.findByLabelText(/成绩/)
  fireEvent.change(field, { target: { value: '扎实' } })
  for (let i = 0; i < 3; i += 1) fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true })
  await waitFor(() => expect(screen.getByTestId('address').textContent).toBe('/notReviewed'))
  expect(submitted).toHaveLength(1)
})
