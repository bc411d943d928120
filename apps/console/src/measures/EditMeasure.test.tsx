import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { AdminContext, testDataProvider } from 'react-admin'
import { MemoryRouter } from 'react-router-dom'
import { afterEach, expect, test, vi } from 'vitest'
import { i18nProvider } from '../messages.ts'
import { EditMeasure } from './EditMeasure.tsx'
import type { MeasureRow } from './selections.ts'

afterEach(() => vi.unstubAllGlobals())

const measure = {
  id: 'm',
  version: 1,
  status: 'PLANNED',
  text: '每月检查',
  dueOn: '2026-12-20',
  ongoing: false,
  owner: null,
  leader: null,
  opinions: [],
  mayUpdate: true,
  allowedEvents: ['CANCEL'],
} as unknown as MeasureRow
const moved = { ...measure, version: 2, dueOn: '2026-12-31', mayUpdate: false, allowedEvents: [] } as MeasureRow

const provider = testDataProvider({ getList: async () => ({ data: [], total: 0 }) } as never)

test('what somebody else changed meanwhile is noticed, and what was typed stays beside it', async () => {
  const sent: { version: number; input: object }[] = []
  vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
    const { query, variables } = JSON.parse(body)
    if (!query.startsWith('mutation')) return new Response(JSON.stringify({ data: { me: null, today: '2026-11-23' } }))
    sent.push(variables)
    const stale = { code: 'STALE', details: { present: { version: 2 } } }
    const answer = variables.version < 2 ? { errors: [{ message: '', extensions: stale }] } : { data: { data: { id: 'm', version: 3 } } }
    return new Response(JSON.stringify(answer))
  })
  const shown = (now: MeasureRow) => (
    <MemoryRouter>
      <AdminContext dataProvider={provider} i18nProvider={i18nProvider}>
        <EditMeasure measure={now} />
      </AdminContext>
    </MemoryRouter>
  )
  const { rerender } = render(shown(measure))
  fireEvent.click(screen.getByText('修改'))
  const dialog = within(await screen.findByRole('dialog'))
  fireEvent.change(dialog.getByLabelText(/措施内容/), { target: { value: '每周检查' } })
  rerender(shown(moved))
  fireEvent.click(dialog.getByText('保存'))
  expect((await dialog.findByRole('alert')).textContent).toContain('已被他人修改')
  expect((dialog.getByLabelText(/措施内容/) as HTMLTextAreaElement).value).toBe('每周检查')
  fireEvent.click(dialog.getByText('保存'))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(sent).toMatchObject([1, 2].map(version => ({ version, input: { text: '每周检查' } })))
  expect(sent.map(({ input }) => Object.keys(input))).toEqual([['text'], ['text']])
})
