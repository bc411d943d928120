import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { localStorageStore } from 'react-admin'
import { afterEach, expect, test, vi } from 'vitest'
import { verb } from '../../../api/operations/verb.ts'
import { answerWith, refusedWith, showList } from '../../../testing/show-list.tsx'
import type { Column } from '../column.ts'
import { type BulkAction, forEachRow } from './bulk.ts'

type Row = { id: string; version: number; text: string; allowedEvents: readonly string[]; number: string }
const rows: Row[] = ['a', 'b', 'c'].map((id, i) => ({
  id,
  version: 1,
  text: `措施${id}`,
  allowedEvents: i < 2 ? ['VERIFY'] : [],
  number: '1',
}))
const answer = { id: true, version: true } as const
const verify = verb('verifyMeasure', answer)
const reject = verb('rejectMeasure', answer)
const act: BulkAction<Row> = {
  verb: verify,
  label: 'MeasureEvent.VERIFY',
  offered: row => row.allowedEvents.includes('VERIFY'),
  consequence: 'kit.sealed',
}
const columns: Column<Row>[] = [
  { source: 'text', label: 'measures.text' },
  { source: 'number', label: 'people.number', edit: { verb: verify, field: 'number', kind: 'line', offered: () => true } },
]

afterEach(() => vi.unstubAllGlobals())

const rowBoxes = () => screen.getAllByLabelText<HTMLInputElement>('选择此行', { selector: 'input' })

const selectAll = async () => {
  await screen.findByText('措施a')
  for (const box of rowBoxes()) fireEvent.click(box)
  await screen.findByText('已选 3 项')
}

test('thirty rows take two clicks, and what is refused is told row by row and stays selected', async () => {
  const sent = answerWith(({ id }) => (id === 'c' ? refusedWith('FORBIDDEN') : { id, version: 2 }))
  showList({ columns, rows, bulk: [act], open: 'show' })
  await selectAll()
  fireEvent.click(screen.getByRole('button', { name: '核实通过' }))
  const dialog = await screen.findByRole('dialog')
  await within(dialog).findByText(/2 项现在可以办理；另有 1 项/)
  expect(dialog.textContent).toContain('办理后不能撤销')
  fireEvent.click(within(dialog).getByRole('button', { name: '确认' }))
  await within(dialog).findByText(/已完成 2 项；1 项没有办成/)
  expect(within(dialog).getByRole('link', { name: '措施c' }).getAttribute('href')).toBe('/measures/c/show')
  expect(sent.map(({ id }) => id).sort()).toEqual(['a', 'b', 'c'])
  expect(new Set(sent.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(3)
  fireEvent.click(within(dialog).getByRole('button', { name: '关闭' }))
  await screen.findByText('已选 1 项')
})

test('a row that is tried again goes under its first key', async () => {
  let broken = true
  const sent = answerWith(({ id }) => (broken ? refusedWith('UNAVAILABLE') : { id, version: 2 }))
  showList({ columns, rows: rows.slice(0, 1), bulk: [act] })
  await screen.findByText('措施a')
  fireEvent.click(rowBoxes()[0]!)
  for (const last of [true, false]) {
    fireEvent.click(await screen.findByRole('button', { name: '核实通过' }))
    const dialog = await screen.findByRole('dialog')
    const confirm = within(dialog).getByRole('button', { name: '确认' }) as HTMLButtonElement
    await waitFor(() => expect(confirm.disabled).toBe(false))
    fireEvent.click(confirm)
    if (last) fireEvent.click(await within(dialog).findByRole('button', { name: '关闭' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    broken = false
  }
  expect(sent).toHaveLength(2)
  expect(sent[1]!.idempotencyKey).toBe(sent[0]!.idempotencyKey)
})

test('a field is changed in its place, and Ctrl+Z takes it back over the new version', async () => {
  const sent = answerWith(({ id, version }) => ({ id, version: Number(version) + 1 }))
  showList({ columns, rows: rows.slice(0, 1) })
  await screen.findByText('措施a')
  fireEvent.click(screen.getByRole('button', { name: '修改“编号”' }))
  const field = screen.getByRole('textbox', { name: '修改“编号”' })
  fireEvent.change(field, { target: { value: '7' } })
  fireEvent.keyDown(field, { key: 'z', ctrlKey: true })
  fireEvent.keyDown(field, { key: 'Enter' })
  expect(await screen.findByRole('button', { name: '撤销' })).toBeTruthy()
  fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true })
  await waitFor(() => expect(sent).toHaveLength(2))
  expect(sent.map(({ version, input }) => ({ version, input }))).toEqual([
    { version: 1, input: { number: '7' } },
    { version: 2, input: { number: '1' } },
  ])
})

test('Esc leaves a field as it was, a refusal keeps what was typed, and no text is sent as an empty one', async () => {
  const sent = answerWith(() => refusedWith('FORBIDDEN'))
  showList({ columns, rows: rows.slice(0, 1) })
  await screen.findByText('措施a')
  fireEvent.click(screen.getByRole('button', { name: '修改“编号”' }))
  fireEvent.keyDown(screen.getByRole('textbox', { name: '修改“编号”' }), { key: 'Escape' })
  expect(screen.queryByRole('textbox', { name: '修改“编号”' })).toBeNull()
  expect(sent).toHaveLength(0)
  fireEvent.click(screen.getByRole('button', { name: '修改“编号”' }))
  const field = screen.getByRole('textbox', { name: '修改“编号”' }) as HTMLInputElement
  fireEvent.change(field, { target: { value: '8' } })
  fireEvent.keyDown(field, { key: 'Enter' })
  await waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'))
  expect(field.value).toBe('8')
  fireEvent.change(field, { target: { value: '  ' } })
  fireEvent.keyDown(field, { key: 'Enter' })
  await waitFor(() => expect(sent).toHaveLength(2))
  expect(sent[1]).toMatchObject({ input: { number: '' } })
})

test('one field is changed for many rows, each refusal told', async () => {
  const sent = answerWith(({ id, version }) => ({ id, version: Number(version) + 1 }))
  showList({ columns, rows })
  await selectAll()
  fireEvent.click(screen.getByRole('button', { name: '修改…' }))
  fireEvent.click(await screen.findByRole('menuitem', { name: '编号' }))
  const dialog = await screen.findByRole('dialog')
  fireEvent.change(within(dialog).getByRole('textbox'), { target: { value: '9' } })
  const confirm = within(dialog).getByRole('button', { name: '确认' }) as HTMLButtonElement
  await waitFor(() => expect(confirm.disabled).toBe(false))
  fireEvent.click(confirm)
  await screen.findByRole('button', { name: '撤销' })
  expect(sent.map(({ input }) => input)).toEqual([{ number: '9' }, { number: '9' }, { number: '9' }])
  fireEvent.click(screen.getByRole('button', { name: '撤销' }))
  await waitFor(() => expect(sent).toHaveLength(6))
  expect(sent.slice(3).map(({ version, input }) => [version, input])).toEqual(rows.map(() => [2, { number: '1' }]))
})

test('what is stopped is not begun', async () => {
  const leave = new AbortController()
  const begun: number[] = []
  const outcome = await forEachRow(
    Array.from({ length: 30 }, (_, i) => ({ i })),
    async ({ i }) => begun.push(i),
    () => ({ code: 'INTERNAL_SERVER_ERROR', details: {} }),
    finished => finished >= 8 && leave.abort(),
    leave.signal,
  )
  expect(outcome.done.length).toBe(begun.length)
  expect(begun.length).toBeLessThan(30)
})

test('a verb with a common reason asks for it once', async () => {
  const sent = answerWith(({ id }) => ({ id, version: 2 }))
  const ask = [{ name: 'reason', label: 'kit.reason', required: true }]
  showList({ columns, rows, bulk: [{ verb: reject, label: 'MeasureEvent.REJECT', offered: () => true, ask }] })
  await selectAll()
  fireEvent.click(screen.getByRole('button', { name: '退回重办' }))
  const dialog = await screen.findByRole('dialog')
  fireEvent.change(within(dialog).getByRole('textbox'), { target: { value: '佐证不足' } })
  const confirm = within(dialog).getByRole('button', { name: '确认' }) as HTMLButtonElement
  await waitFor(() => expect(confirm.disabled).toBe(false))
  fireEvent.click(confirm)
  await waitFor(() => expect(sent.map(({ reason }) => reason)).toEqual(['佐证不足', '佐证不足', '佐证不足']))
})

test('rows that an act would do to, though it is not meant for them, are passed over', async () => {
  const sent = answerWith(({ id }) => ({ id, version: 2 }))
  showList({ columns, rows, bulk: [{ ...act, passesOver: true }] })
  await selectAll()
  fireEvent.click(screen.getByRole('button', { name: '核实通过' }))
  const dialog = within(await screen.findByRole('dialog'))
  await dialog.findByText('办理 2 项；另有 1 项不在此列，不作变动。')
  fireEvent.click(dialog.getByRole('button', { name: '确认' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(sent.map(({ id }) => id).sort()).toEqual(['a', 'b'])
})

test('a reason outlasts the refusal of those that it was written for', async () => {
  let broken = true
  const sent = answerWith(({ id }) => (broken ? refusedWith('UNAVAILABLE') : { id, version: 2 }))
  const ask = [{ name: 'reason', label: 'kit.reason', required: true }]
  showList({ columns, rows, bulk: [{ verb: reject, label: 'MeasureEvent.REJECT', offered: () => true, ask }] })
  await selectAll()
  fireEvent.click(screen.getByRole('button', { name: '退回重办' }))
  const dialog = within(await screen.findByRole('dialog'))
  fireEvent.change(dialog.getByRole('textbox'), { target: { value: '佐证不足' } })
  await dialog.findByText('共 3 项。')
  fireEvent.click(dialog.getByRole('button', { name: '确认' }))
  await dialog.findByText(/3 项没有办成/)
  broken = false
  fireEvent.click(dialog.getByRole('button', { name: '返回' }))
  expect((dialog.getByRole('textbox') as HTMLInputElement).value).toBe('佐证不足')
  await dialog.findByText('共 3 项。')
  fireEvent.click(dialog.getByRole('button', { name: '确认' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(sent.slice(3).map(({ reason }) => reason)).toEqual(['佐证不足', '佐证不足', '佐证不足'])
})

test('what is under way is not begun a second time from the keyboard', async () => {
  let answer: () => void = () => {}
  const waiting = new Promise<void>(resolve => {
    answer = resolve
  })
  const sent: unknown[] = []
  vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
    const { variables, query } = JSON.parse(body)
    if (!query.startsWith('mutation')) return new Response(JSON.stringify({ data: { me: null, today: '2026-11-23' } }))
    sent.push(variables)
    await waiting
    return new Response(JSON.stringify({ data: { data: { id: variables.id, version: 2 } } }))
  })
  showList({ columns, rows: rows.slice(0, 2), bulk: [act] })
  await screen.findByText('措施a')
  for (const box of rowBoxes()) fireEvent.click(box)
  fireEvent.click(await screen.findByRole('button', { name: '核实通过' }))
  const dialog = await screen.findByRole('dialog')
  await within(dialog).findByText(/共 2 项/)
  fireEvent.click(within(dialog).getByRole('button', { name: '确认' }))
  const stop = await within(dialog).findByRole('button', { name: '停止' })
  fireEvent.keyDown(stop, { key: 'Enter', ctrlKey: true })
  answer()
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(sent).toHaveLength(2)
})

test('what was selected is selected still after a visit elsewhere, but not in another organisation', async () => {
  answerWith(() => ({}))
  const store = localStorageStore('1', 'bulk')
  const showOf = (organizationId: string) => showList({ columns, rows, bulk: [act], store, filter: { organizationId } })
  showOf('o')
  await selectAll()
  cleanup()
  showOf('o')
  await screen.findByText('已选 3 项')
  cleanup()
  showOf('elsewhere')
  await screen.findByText('措施a')
  await waitFor(() => expect(screen.queryByText('已选 3 项')).toBeNull())
  expect(rowBoxes().filter(({ checked }) => checked)).toEqual([])
})
