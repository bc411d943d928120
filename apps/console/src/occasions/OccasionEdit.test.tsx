import { fireEvent, render, screen } from '@testing-library/react'
import { AdminContext, testDataProvider } from 'react-admin'
import { MemoryRouter, Route, Routes } from 'react-router-dom'
import { afterEach, expect, test, vi } from 'vitest'
import { queryClientFor } from '../api/query-client.ts'
import { refusalError } from '../api/send.ts'
import { ScopeContext } from '../kit/scope/scope.ts'
import { i18nProvider } from '../messages.ts'
import { OccasionEdit } from './OccasionEdit.tsx'

const queries = queryClientFor({ occasions: { one: 'occasion' } })

afterEach(() => {
  vi.unstubAllGlobals()
  queries.clear()
})

const place = { id: 'o', name: '教育局党委' }
const scope = {
  ready: true,
  cycles: [],
  cycle: null,
  cycleId: null,
  organization: place,
  organizationId: 'o',
  top: place,
  choose: () => undefined,
}
const row = {
  id: 'x',
  version: 1,
  kind: 'REPORT_MEETING',
  kindName: { zh: '述职会', en: '' },
  title: '述职会',
  heldOn: '2026-11-20',
  place: null,
  attendance: 0,
  headcounts: [],
  mayUpdate: true,
  organization: place,
  cycle: { id: 'c' },
  chair: null,
  form: {
    id: 'f',
    name: { zh: '集中点评', en: '' },
    confidential: true,
    subjects: [],
    occasions: [{ code: 'REPORT_MEETING', name: { zh: '述职会', en: '' } }],
  },
}

test('what somebody else wrote meanwhile is noticed, and not written over where nothing was typed', async () => {
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify({ data: { me: null, today: '2026-11-23' } })))
  let now = row
  const sent: { data: Record<string, unknown>; previousData: Record<string, unknown> }[] = []
  const update = async (_: string, params: (typeof sent)[number]) => {
    sent.push(params)
    if (params.previousData.version !== now.version) throw refusalError('STALE', { present: { version: now.version } })
    return { data: now }
  }
  const getOne = async () => ({ data: now })
  const getList = async () => ({ data: [], total: 0 })
  render(
    <MemoryRouter initialEntries={['/occasions/x']}>
      <AdminContext dataProvider={testDataProvider({ getOne, getList, update } as never)} i18nProvider={i18nProvider} queryClient={queries}>
        <ScopeContext.Provider value={scope}>
          <Routes>
            <Route path="/occasions/:id" element={<OccasionEdit />} />
            <Route path="*" element={<p>已保存</p>} />
          </Routes>
        </ScopeContext.Provider>
      </AdminContext>
    </MemoryRouter>,
  )
  fireEvent.change(await screen.findByLabelText('地点'), { target: { value: '会议室' } })
  now = { ...row, version: 2, title: '述职评议会' }
  await queries.invalidateQueries()
  fireEvent.click(screen.getByText('保存'))
  expect((await screen.findByRole('alert')).textContent).toContain('已被他人修改')
  fireEvent.click(screen.getByText('保存'))
  await screen.findByText('已保存')
  const written = sent.map(({ data, previousData }) =>
    Object.keys(data).filter(field => data[field] !== previousData[field] && !Array.isArray(data[field])),
  )
  expect(sent.map(({ previousData }) => previousData.version)).toEqual([1, 2])
  expect(written).toEqual([['place'], ['place']])
})
