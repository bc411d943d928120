import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { TestProviders } from '../testing/TestProviders.tsx'
import { LoadNotice } from './LoadNotice.tsx'
import type { YearRow } from './queries.ts'

afterEach(() => vi.unstubAllGlobals())

const year: YearRow = {
  year: 2027,
  isKnown: false,
  number: null,
  publishedOn: null,
  daysOff: [],
  makeUpDays: [],
  text: '元旦：1月1日放假。',
}

test('what a notice would change is not shown of a text that was written since', async () => {
  let answer: () => void = () => {}
  const waiting = new Promise<void>(resolve => {
    answer = resolve
  })
  let answered = 0
  vi.stubGlobal('fetch', async () => {
    if (answered === 0) await waiting
    answered += 1
    return new Response(JSON.stringify({ data: { previewCalendarNotice: { year, newlyOff: [], newlyWorked: [], moving: 0, moves: [] } } }))
  })
  render(
    <TestProviders>
      <LoadNotice year={year} onLoaded={() => {}} />
    </TestProviders>,
  )
  fireEvent.change(screen.getByLabelText(/文号/), { target: { value: '国办发明电〔2026〕1号' } })
  fireEvent.click(screen.getByText('查看影响'))
  fireEvent.change(screen.getByDisplayValue(year.text), { target: { value: '元旦：1月1日至3日放假。' } })
  answer()
  await waitFor(() => expect(answered).toBe(1))
  await act(async () => {})
  expect(screen.queryByText('确认载入')).toBeNull()
  fireEvent.click(screen.getByText('查看影响'))
  await waitFor(() => expect(answered).toBe(2))
  expect(await screen.findByText('确认载入')).toBeTruthy()
})
