import type { QueryClient } from '@tanstack/react-query'
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { AdminContext, memoryStore, testDataProvider } from 'react-admin'
import { MemoryRouter, useLocation } from 'react-router-dom'
import { afterEach, expect, test, vi } from 'vitest'
import { queryClientFor } from '../../api/query-client.ts'
import { refusalError } from '../../api/send.ts'
import { useScope } from '../../kit/scope/scope.ts'
import { i18nProvider } from '../../messages.ts'
import { ScopeProvider } from './ScopeProvider.tsx'

afterEach(() => vi.unstubAllGlobals())

const organizations = ['教育局党委', '第一支部'].map((name, i) => ({ id: `o${i}`, name, parent: i > 0 ? { id: 'o0' } : null }))
const cycles = [
  {
    id: 'c',
    name: '2026',
    kind: 'YEAR',
    entry: 'LIVE',
    status: 'STARTED',
    startsOn: '2026-01-01',
    endsOn: '2026-12-31',
    isPresent: true,
    organization: organizations[0],
  },
]
const account = { id: 'a', username: 'office', status: 'ACTIVE' }

/** Reads everything again, until the page shows what came of it. */
const readAgain = (queries: QueryClient) =>
  act(async () => {
    await queries.invalidateQueries()
    await new Promise(done => setTimeout(done, 20))
  })

/** A page that tells the scope, with what the address and the API say. */
function showScope(address: string, getOne: (id: string) => Promise<unknown>) {
  vi.stubGlobal('fetch', async () => {
    const me = { account, person: null, posts: [], memberOf: [], actions: [] }
    return new Response(JSON.stringify({ data: { me, today: '2026-11-23' } }))
  })
  const getList = async (resource: string) => {
    const data = resource === 'cycles' ? cycles : organizations
    return { data, total: data.length }
  }
  const Page = () => {
    const { organization, choose } = useScope()
    return (
      <>
        <p>{organization?.name}</p>
        <p data-testid="address">{useLocation().search}</p>
        <button type="button" onClick={() => choose({ org: 'o1' })}>
          换组织
        </button>
      </>
    )
  }
  const dataProvider = testDataProvider({ getList, getOne: (_: string, { id }: { id: string }) => getOne(id) } as never)
  const queries = queryClientFor({ cycles: { one: 'cycle' }, organizations: { one: 'organization' } })
  render(
    <MemoryRouter initialEntries={[address]}>
      <AdminContext dataProvider={dataProvider} i18nProvider={i18nProvider} queryClient={queries} store={memoryStore()}>
        <ScopeProvider>
          <Page />
        </ScopeProvider>
      </AdminContext>
    </MemoryRouter>,
  )
  return queries
}

const found = async (id: string) => ({ data: organizations.find(one => one.id === id) })

test('another organisation at the top is no longer what a figure opened', async () => {
  showScope('/measures?cycle=c&org=o0&counted=5&distinct=persons&asOf=2026-09-30', found)
  await screen.findByText('教育局党委')
  fireEvent.click(screen.getByText('换组织'))
  await waitFor(() => expect(screen.getByTestId('address').textContent).toBe('?cycle=c&org=o1&asOf=2026-09-30'))
})

test('the organisation stays chosen while the server is away, and goes when it is there no more', async () => {
  let answer: (id: string) => Promise<unknown> = found
  const queries = showScope('/measures?cycle=c&org=o1', id => answer(id))
  await screen.findByText('第一支部')
  answer = () => Promise.reject(refusalError('UNAVAILABLE'))
  await readAgain(queries)
  screen.getByText('第一支部')
  answer = id => (id === 'o1' ? Promise.reject(refusalError('NOT_FOUND')) : found(id))
  await readAgain(queries)
  await screen.findByText('教育局党委')
})
