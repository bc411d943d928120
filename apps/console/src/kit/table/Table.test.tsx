import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { showList } from '../../testing/show-list.tsx'
import type { Column } from './column.ts'

type Row = { id: string; text: string; status: string; dueOn: string }
const columns: Column<Row>[] = [
  { source: 'text', label: 'measures.text', sortable: true },
  { source: 'dueOn', label: 'measures.dueOn', as: 'day' },
  { source: 'status', label: 'measures.status', state: 'MeasureStatus', hidden: true },
]
const rows: Row[] = [
  { id: 'a', text: '甲', status: 'DONE', dueOn: '2011-12-31' },
  { id: 'b', text: '乙', status: 'PLANNED', dueOn: '2012-01-05' },
]
const heads = () => screen.getAllByRole('columnheader', { hidden: true }).map(({ textContent }) => textContent)

test('a link shows the columns that it names, in their order', async () => {
  showList({ columns, rows, at: '/measures?columns=status,text' })
  await screen.findByText('甲')
  expect(heads()).toEqual(['状态', '措施内容'])
})

test('a figure that counts more than is listed says how many, and why that may be', async () => {
  showList({ columns, rows, at: '/measures?counted=5' })
  expect(await screen.findByText('统计数为 5，这里列出其中 2 项；其余 3 项您无权查看，或此后已有变动。')).toBeTruthy()
  fireEvent.click(screen.getByText('措施内容'))
  await waitFor(() => expect(screen.queryByText(/统计数为 5/)).toBeNull())
})

test('a figure of another day says that the list is of today', async () => {
  showList({ columns, rows, at: '/measures?counted=1&asOf=2011-12-30' })
  expect(await screen.findByText('截至2011年12月30日的统计数为 1；这里列出的是现在的情况，共 2 项。')).toBeTruthy()
})

test('a figure that counts just what is listed says nothing', async () => {
  showList({ columns, rows, at: '/measures?counted=2' })
  await screen.findByText('甲')
  expect(screen.queryByRole('alert')).toBeNull()
})

test('columns that are chosen stand in the address and are remembered', async () => {
  const { address, store } = showList({ columns, rows })
  await screen.findByText('甲')
  expect(heads()).toEqual(['措施内容', '完成期限'])
  fireEvent.click(screen.getByRole('button', { name: '显示的列' }))
  fireEvent.click(screen.getByRole('checkbox', { name: '状态' }))
  await waitFor(() => expect(heads()).toEqual(['措施内容', '完成期限', '状态']))
  fireEvent.click(screen.getByRole('button', { name: '把“状态”前移' }))
  await waitFor(() => expect(address()).toBe('/measures?columns=text%2Cstatus%2CdueOn'))
  expect(store.getItem('measures.columns')).toBe('text,status,dueOn')
})

test('Enter opens the row, arrows go from row to row', async () => {
  const { address } = showList({ columns, rows, open: 'show' })
  const row = (await screen.findByText('甲')).closest('tr')!
  row.focus()
  fireEvent.keyDown(row, { key: 'ArrowDown' })
  expect(document.activeElement?.textContent).toContain('乙')
  fireEvent.keyDown(document.activeElement!, { key: 'Enter' })
  await waitFor(() => expect(address()).toContain('/measures/b/show'))
})
