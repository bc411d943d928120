import { render } from '@testing-library/react'
import { AdminContext, memoryStore, Notification, testDataProvider } from 'react-admin'
import { MemoryRouter, Route, Routes, useLocation } from 'react-router-dom'
import { vi } from 'vitest'
import { type Feature, FeaturesContext } from '../kit/feature.ts'
import { ScopeContext } from '../kit/scope/scope.ts'
import type { RowsProps } from '../kit/table/Rows.tsx'
import { Table } from '../kit/table/Table.tsx'
import { i18nProvider } from '../messages.ts'
import { ViewMenu } from '../saved-views/ViewMenu.tsx'

const withViews: readonly Feature[] = [{ listTools: [ViewMenu<never>] }]

const noScope = {
  ready: true,
  cycles: [],
  cycle: null,
  cycleId: null,
  organization: null,
  organizationId: null,
  top: null,
  choose: () => undefined,
}

type Shown<Row> = RowsProps<Row> & {
  rows: readonly Row[]
  views?: readonly { id: string }[]
  at?: string
  filter?: object
  store?: ReturnType<typeof memoryStore>
}

/** A list of measures with these rows; `address()` is where the browser stands. */
export function showList<Row extends { id: string }>({ rows, views = [], at = '/measures', store = memoryStore(), ...table }: Shown<Row>) {
  let address = at
  const Watch = () => {
    const { pathname, search } = useLocation()
    address = pathname + search
    return null
  }
  const getList = async (resource: string, { filter }: { filter: { ids?: string[] } }) => {
    if (resource === 'savedViews') return { data: views, total: views.length }
    const data = rows.filter(({ id }) => !filter.ids || filter.ids.includes(id))
    return { data, total: data.length }
  }
  render(
    <MemoryRouter initialEntries={[at]}>
      <AdminContext dataProvider={testDataProvider({ getList: getList as never })} i18nProvider={i18nProvider} store={store}>
        <FeaturesContext.Provider value={withViews}>
          <ScopeContext.Provider value={noScope}>
            <Watch />
            <Routes>
              <Route path="/measures" element={<Table resource="measures" scoped={false} {...(table as RowsProps<Row>)} />} />
              <Route path="*" element={null} />
            </Routes>
            <Notification />
          </ScopeContext.Provider>
        </FeaturesContext.Provider>
      </AdminContext>
    </MemoryRouter>,
  )
  return { address: () => address, store }
}

type Sent = Record<string, unknown>

export const refusedWith = (code: string) => ({ refused: code })

/** The server, by what it answers to the variables it is sent; every request is kept. */
export function answerWith(answer: (variables: Sent) => object): Sent[] {
  const sent: Sent[] = []
  vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
    const { variables, query } = JSON.parse(body) as { variables: Sent; query: string }
    if (!query.startsWith('mutation')) return new Response(JSON.stringify({ data: { me: null, today: '2026-11-23' } }))
    sent.push(variables)
    const told = answer(variables) as { refused?: string }
    const whole = told.refused
      ? { errors: [{ message: told.refused, extensions: { code: told.refused, details: {} } }] }
      : { data: { data: told } }
    return new Response(JSON.stringify(whole))
  })
  return sent
}
