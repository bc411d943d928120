import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { RevisionForm } from '../../kit/revisions/RevisionForm.tsx'
import { TestProviders } from '../../testing/TestProviders.tsx'
import type { CriteriaSetRow } from '../selections.ts'
import { criteriaSet } from '../sets/criteria-set.tsx'
import { freshSet } from './draft.ts'

const cell = (row: number, column = '名称（中文）') => screen.getByLabelText(`第 ${row} 行 ${column}`)
const type = (row: number, value: string, column?: string) => fireEvent.change(cell(row, column), { target: { value } })
const value = (row: number, column?: string) => (cell(row, column) as HTMLTextAreaElement).value
const begin = () => ({ ...freshSet(), zh: '我们的标准', source: '本局' })
const present: CriteriaSetRow = {
  id: 's',
  code: 'S',
  version: 4,
  revision: 1,
  frozen: false,
  status: 'OFFERED',
  allowedEvents: [],
  announced: null,
  listed: 1,
  scale: null,
  name: { zh: '我们的标准', en: '' },
  source: '本局',
  subjects: [{ kind: 'PERSON', capacity: 'MEMBER' }],
  criteria: [{ code: 'STYLE', name: { zh: '作风', en: '' }, explanation: null }],
}
/** Whether the browser asks before the tab is closed. */
const closing = () => {
  const event = new Event('beforeunload', { cancelable: true })
  window.dispatchEvent(event)
  return event.defaultPrevented
}
const shown = (more: object = {}) => {
  const save = vi.fn(async () => undefined)
  const form = (props: object) => (
    <TestProviders>
      <RevisionForm noun={criteriaSet} begin={begin} busy={false} refusal={null} save={save} {...props} />
    </TestProviders>
  )
  const { rerender } = render(form(more))
  return { save, refuse: (props: object) => rerender(form(props)) }
}

test('lines of a spreadsheet fill rows and are sent; the counts are shown beside each other', () => {
  const { save } = shown()
  fireEvent.paste(cell(1), { clipboardData: { getData: () => '1\t学习\tStudy\n2\t作风\tStyle\n3\t纪律\n' } })
  expect([value(1), value(2), value(3), value(2, '名称（英文）')]).toEqual(['学习', '作风', '纪律', 'Style'])
  fireEvent.change(screen.getByLabelText('原文称几条（没有说就不填）'), { target: { value: '5' } })
  expect(screen.getByText(/^原文称 5 条，列出 3 条/)).toBeTruthy()
  fireEvent.keyDown(cell(3), { key: 'Enter', ctrlKey: true })
  expect(save).toHaveBeenCalledTimes(1)
})

test('what is wrong is told at its cell, where the cursor goes, and nothing is sent', async () => {
  const { save } = shown()
  type(1, 'Study', '名称（英文）')
  fireEvent.click(screen.getByText('保存'))
  expect(save).not.toHaveBeenCalled()
  expect(cell(1).getAttribute('aria-invalid')).toBe('true')
  await vi.waitFor(() => expect(document.activeElement).toBe(cell(1)))
  type(1, '学习')
  expect(cell(1).getAttribute('aria-invalid')).toBe('false')
})

test('a set without a criterion keeps the empty row to write one in', () => {
  const { save } = shown()
  fireEvent.click(screen.getByText('保存'))
  expect(save).not.toHaveBeenCalled()
  expect(cell(1).getAttribute('aria-invalid')).toBe('true')
})

test('when somebody else was faster, what is typed stays; both ways on are offered', () => {
  const { save, refuse } = shown()
  type(1, '学习')
  refuse({ present, refusal: { code: 'STALE', details: {} } })
  expect(value(1)).toBe('学习')
  expect(screen.getByText('点评内容 · 删去：作风')).toBeTruthy()
  fireEvent.click(screen.getByText('用我的覆盖'))
  expect(save).toHaveBeenCalledWith(expect.objectContaining({ zh: '我们的标准' }), 4)
})

test('who takes what the other wrote has nothing unsaved', () => {
  const { refuse } = shown()
  type(1, '学习')
  expect(closing()).toBe(true)
  refuse({ begin: () => ({ ...begin(), zh: '他们的标准' }), present, refusal: { code: 'STALE', details: {} } })
  fireEvent.click(screen.getByText('用现在的'))
  expect((screen.getByDisplayValue('他们的标准') as HTMLInputElement).value).toBe('他们的标准')
  expect(closing()).toBe(false)
})
