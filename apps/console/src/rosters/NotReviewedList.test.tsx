import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { AdminContext, localStorageStore, testDataProvider } from 'react-admin'
import { MemoryRouter } from 'react-router-dom'
import { afterEach, expect, test, vi } from 'vitest'
import { type CycleChoice, ScopeContext } from '../kit/scope/scope.ts'
import { i18nProvider } from '../messages.ts'
import { NotReviewedList } from './NotReviewedList.tsx'

afterEach(() => vi.unstubAllGlobals())

const place = { id: 'o', name: '教育局党委' }
const cycle: CycleChoice = {
  id: 'c',
  name: '2026',
  kind: 'YEAR',
  entry: 'LIVE',
  status: 'STARTED',
  startsOn: '2026-01-01',
  endsOn: '2026-12-31',
  isPresent: true,
  organization: place,
}
const scope = {
  ready: true,
  cycles: [cycle],
  cycle,
  cycleId: 'c',
  organization: place,
  organizationId: 'o',
  top: place,
  choose: () => undefined,
}

test('a figure opens who is not reviewed, whatever was looked at before', async () => {
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify({ data: { me: null, today: '2026-11-23' } })))
  let listed = ''
  const getList = async (resource: string) => {
    if (resource !== 'savedViews') listed = resource
    return { data: [], total: 0 }
  }
  const store = localStorageStore()
  const filter = encodeURIComponent(JSON.stringify({ subjectKind: 'PERSON', byMe: false }))
  const open = () =>
    render(
      <MemoryRouter initialEntries={[`/notReviewed?filter=${filter}&counted=5`]}>
        <AdminContext dataProvider={testDataProvider({ getList } as never)} i18nProvider={i18nProvider} store={store}>
          <ScopeContext.Provider value={scope}>
            <NotReviewedList />
          </ScopeContext.Provider>
        </AdminContext>
      </MemoryRouter>,
    )
  const before = open()
  fireEvent.click(await screen.findByText('看已排除的'))
  await waitFor(() => expect(listed).toBe('rosterEntries'))
  before.unmount()
  open()
  await waitFor(() => expect(listed).toBe('notReviewed'))
})
