import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { showList } from '../testing/list.tsx'
import type { Column } from './table/column.ts'

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
