import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import type { Column } from '../kit/table/column.ts'
import { answerWith, showList } from '../testing/show-list.tsx'
import type { SavedViewRow } from './selections.ts'

type Row = { id: string; text: string; status: string }
const columns: Column<Row>[] = [
  { source: 'text', label: 'measures.text' },
  { source: 'status', label: 'measures.status', state: 'MeasureStatus' },
]
const rows: Row[] = [{ id: 'a', text: '甲', status: 'DONE' }]
const late: SavedViewRow = {
  id: 'v1',
  version: 1,
  list: 'measures',
  name: '逾期',
  isMine: true,
  viewerMay: ['SAVED_VIEW_MANAGE'],
  organization: null,
  query: 'filter=%7B%22status%22%3A%22DONE%22%7D&displayedFilters=%7B%7D&sort=text&order=DESC&perPage=50&columns=status&density=medium',
}
const heads = () => screen.getAllByRole('columnheader', { hidden: true }).map(({ textContent }) => textContent)

afterEach(() => vi.unstubAllGlobals())

test('what is shown is saved by a click and Enter, and the address names the view', async () => {
  const sent = answerWith(() => ({ id: 'v9', version: 1 }))
  const { address } = showList({ columns, rows, at: '/measures?columns=status&sort=text&order=DESC' })
  fireEvent.click(await screen.findByRole('button', { name: '保存视图' }))
  const dialog = await screen.findByRole('dialog')
  const name = within(dialog).getByRole('textbox') as HTMLInputElement
  expect(name.value).toBe('整改措施')
  fireEvent.submit(name.form!)
  await waitFor(() => expect(address()).toContain('view=v9'))
  const { input } = sent[0] as { input: { list: string; query: string; organizationId: null } }
  expect(input).toMatchObject({ list: 'measures', name: '整改措施', organizationId: null })
  expect(Object.fromEntries(new URLSearchParams(input.query))).toMatchObject({
    columns: 'status',
    sort: 'text',
    order: 'DESC',
    density: 'small',
  })
})

test('a link to a view shows what it keeps, and a change is told as one', async () => {
  answerWith(() => ({}))
  const { address } = showList({ columns, rows, views: [late], at: '/measures?view=v1' })
  await screen.findByRole('button', { name: '视图：逾期' })
  expect(heads()).toEqual(['状态'])
  expect(address()).toContain('density=medium')
  fireEvent.click(screen.getByRole('button', { name: '紧凑' }))
  await screen.findByRole('button', { name: '视图：逾期（已改）' })
})

test('a view that is deleted can be had back', async () => {
  const sent = answerWith(variables => ('input' in variables ? { id: 'v2', version: 1 } : { id: 'v1' }))
  showList({ columns, rows, views: [late], at: '/measures' })
  fireEvent.click(await screen.findByRole('button', { name: '视图' }))
  fireEvent.click(await screen.findByLabelText('删除视图“逾期”'))
  fireEvent.click(await screen.findByRole('button', { name: '撤销', hidden: true }))
  await waitFor(() => expect(sent).toHaveLength(2))
  expect(sent[0]).toMatchObject({ id: 'v1', version: 1 })
  expect(sent[1]).toMatchObject({ input: { list: 'measures', name: '逾期', query: late.query, organizationId: null } })
})
