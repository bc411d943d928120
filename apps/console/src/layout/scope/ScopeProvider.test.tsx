import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { AdminContext, testDataProvider } from 'react-admin'
import { MemoryRouter, useLocation } from 'react-router-dom'
import { afterEach, expect, test, vi } from 'vitest'
import { useScope } from '../../kit/scope/scope.ts'
import { i18nProvider } from '../../messages.ts'
import { ScopeProvider } from './ScopeProvider.tsx'

afterEach(() => vi.unstubAllGlobals())

const organizations = ['教育局党委', '第一支部'].map((name, i) => ({ id: `o${i}`, name, parent: i > 0 ? { id: 'o0' } : null }))
const cycles = [{ id: 'c', name: '2026', startsOn: '2026-01-01', endsOn: '2026-12-31', isPresent: true, organization: organizations[0] }]
const account = { id: 'a', username: 'office', status: 'ACTIVE' }

test('another organisation at the top is no longer what a figure opened', async () => {
  vi.stubGlobal('fetch', async () => {
    const me = { account, person: null, posts: [], memberOf: [], actions: [] }
    return new Response(JSON.stringify({ data: { me, today: '2026-11-23' } }))
  })
  const getList = async (resource: string) => {
    const data = resource === 'cycles' ? cycles : organizations
    return { data, total: data.length }
  }
  const getOne = async (_: string, { id }: { id: string }) => ({ data: organizations.find(one => one.id === id) })
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
  render(
    <MemoryRouter initialEntries={['/measures?cycle=c&org=o0&counted=5&distinct=persons&asOf=2026-09-30']}>
      <AdminContext dataProvider={testDataProvider({ getList, getOne } as never)} i18nProvider={i18nProvider}>
        <ScopeProvider>
          <Page />
        </ScopeProvider>
      </AdminContext>
    </MemoryRouter>,
  )
  await screen.findByText('教育局党委')
  fireEvent.click(screen.getByText('换组织'))
  await waitFor(() => expect(screen.getByTestId('address').textContent).toBe('?cycle=c&org=o1&asOf=2026-09-30'))
})
