import { fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { TestProviders } from '../../testing/TestProviders.tsx'
import type { EditColumn } from './column.ts'
import { EditRows } from './EditRows.tsx'
import { newKey } from './rows.ts'

const fresh = () => ({ key: newKey(), zh: '', due: 'MAY' })
const choices = () => ['MAY', 'MUST'].map(id => ({ id, name: id }))
const columns: EditColumn<ReturnType<typeof fresh>>[] = [
  { field: 'zh', label: '名称', at: ['name.zh'] },
  { field: 'due', label: '要求', at: ['due'], choices },
]

function Rows() {
  const [rows, setRows] = useState([fresh()])
  return (
    <EditRows
      {...{ title: '表', rows, columns, fresh, at: 'rules', add: '加一行' }}
      problems={[{ at: 'rules.1.name.zh', code: 'MISSING' }]}
      onChange={setRows}
      nameOf={({ zh }) => zh}
    />
  )
}

test('rows are written by keyboard alone: Enter goes on and adds, Alt with an arrow moves; what was taken out comes back', () => {
  render(<Rows />, { wrapper: TestProviders })
  const cell = (row: number, column = '名称') => screen.getByLabelText(`第 ${row} 行 ${column}`) as HTMLInputElement
  fireEvent.change(cell(1), { target: { value: '学习' } })
  fireEvent.keyDown(cell(1), { key: 'Enter' })
  expect(document.activeElement).toBe(cell(1, '要求'))
  fireEvent.keyDown(cell(1, '要求'), { key: 'Enter' })
  expect(document.activeElement).toBe(cell(2))
  expect(cell(2).getAttribute('aria-invalid')).toBe('true')
  fireEvent.change(cell(2), { target: { value: '作风' } })
  fireEvent.keyDown(cell(2), { key: 'ArrowUp', altKey: true })
  expect([cell(1).value, cell(2).value]).toEqual(['作风', '学习'])
  expect(document.activeElement).toBe(cell(1))
  fireEvent.click(screen.getByLabelText('删除“学习”'))
  expect(screen.queryByLabelText('第 2 行 名称')).toBeNull()
  fireEvent.click(screen.getByText('撤销'))
  expect(cell(2).value).toBe('学习')
})
