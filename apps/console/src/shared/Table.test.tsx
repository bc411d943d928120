import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { AdminContext, memoryStore, ResourceContextProvider, testDataProvider } from 'react-admin'
import { MemoryRouter, Route, Routes, useLocation } from 'react-router-dom'
import { expect, test } from 'vitest'
import { ScopeContext } from '../layout/scope.ts'
import { i18nProvider } from '../provider/i18n-provider.ts'
import { Table } from './Table.tsx'
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
const scope = {
  ready: true,
  cycles: [],
  cycle: null,
  cycleId: null,
  organization: null,
  organizationId: null,
  top: null,
  choose: () => undefined,
}
let address = ''
const Watch = () => {
  const { pathname, search } = useLocation()
  address = pathname + search
  return null
}

const shown = (at: string, store = memoryStore()) =>
  render(
    <MemoryRouter initialEntries={[at]}>
      <AdminContext
        dataProvider={testDataProvider({ getList: async () => ({ data: rows, total: 2 }) as never })}
        i18nProvider={i18nProvider}
        store={store}
      >
        <ScopeContext.Provider value={scope}>
          <ResourceContextProvider value="measures">
            <Watch />
            <Routes>
              <Route path="/measures" element={<Table resource="measures" columns={columns} scoped={false} open="show" />} />
              <Route path="*" element={null} />
            </Routes>
          </ResourceContextProvider>
        </ScopeContext.Provider>
      </AdminContext>
    </MemoryRouter>,
  )

const heads = () => screen.getAllByRole('columnheader', { hidden: true }).map(({ textContent }) => textContent)

test('a link shows the columns that it names, in their order', async () => {
  shown('/measures?columns=status,text')
  await screen.findByText('甲')
  expect(heads()).toEqual(['状态', '措施内容'])
})

test('columns that are chosen stand in the address and are remembered', async () => {
  const store = memoryStore()
  shown('/measures', store)
  await screen.findByText('甲')
  expect(heads()).toEqual(['措施内容', '完成期限'])
  fireEvent.click(screen.getByRole('button', { name: '显示的列' }))
  fireEvent.click(screen.getByRole('checkbox', { name: '状态' }))
  await waitFor(() => expect(heads()).toEqual(['措施内容', '完成期限', '状态']))
  fireEvent.click(screen.getByRole('button', { name: '把“状态”前移' }))
  await waitFor(() => expect(address).toBe('/measures?columns=text%2Cstatus%2CdueOn'))
  expect(store.getItem('measures.columns')).toBe('text,status,dueOn')
})

test('Enter opens the row, arrows go from row to row', async () => {
  shown('/measures')
  const row = (await screen.findByText('甲')).closest('tr')!
  row.focus()
  fireEvent.keyDown(row, { key: 'ArrowDown' })
  expect(document.activeElement?.textContent).toContain('乙')
  fireEvent.keyDown(document.activeElement!, { key: 'Enter' })
  await waitFor(() => expect(address).toContain('/measures/b/show'))
})
