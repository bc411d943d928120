import type { QueryClient } from '@tanstack/react-query'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { AdminContext, type RaRecord, testDataProvider } from 'react-admin'
import { MemoryRouter, Route, Routes } from 'react-router-dom'
import { expect, test } from 'vitest'
import { queryClientFor } from '../../api/query-client.ts'
import { refusalError } from '../../api/send.ts'
import { i18nProvider } from '../../messages.ts'
import { RecordPage } from './RecordPage.tsx'

/** Reads everything again, until the page shows what came of it. */
const readAgain = (queries: QueryClient) =>
  act(async () => {
    await queries.invalidateQueries()
    await new Promise(done => setTimeout(done, 20))
  })

/** The page of a unit, whose record is read as `getOne` says. */
function showPage(getOne: () => Promise<{ data: RaRecord }>) {
  const queries = queryClientFor({ units: { one: 'unit' } })
  render(
    <MemoryRouter initialEntries={['/units/u1']}>
      <AdminContext dataProvider={testDataProvider({ getOne } as never)} i18nProvider={i18nProvider} queryClient={queries}>
        <Routes>
          <Route
            path="/units/:id"
            element={
              <RecordPage<{ name: string }> resource="units">
                {({ name }) => (
                  <>
                    <h1>{name}</h1>
                    <input aria-label="备注" />
                  </>
                )}
              </RecordPage>
            }
          />
        </Routes>
      </AdminContext>
    </MemoryRouter>,
  )
  return queries
}

const unit = { data: { id: 'u1', name: '第一小学' } }
const refused = (code: string) => Promise.reject(refusalError(code))

test('keeps the record and what is typed when it cannot be read again', async () => {
  let answer = () => Promise.resolve(unit)
  const queries = showPage(() => answer())
  fireEvent.change(await screen.findByLabelText('备注'), { target: { value: '正在填写' } })
  answer = () => refused('UNAVAILABLE')
  await readAgain(queries)
  expect((await screen.findByLabelText<HTMLInputElement>('备注')).value).toBe('正在填写')
})

test('says that a record is not there, and no longer shows it', async () => {
  let answer = () => Promise.resolve(unit)
  const queries = showPage(() => answer())
  await screen.findByText('第一小学')
  answer = () => refused('NOT_FOUND')
  await readAgain(queries)
  await screen.findByText('没有找到，或您无权查看。')
  expect(screen.queryByText('第一小学')).toBeNull()
})

test('tells a server that is away from a record that is not there', async () => {
  let answer = () => refused('UNAVAILABLE')
  showPage(() => answer())
  await screen.findByRole('alert')
  expect(screen.queryByText('没有找到，或您无权查看。')).toBeNull()
  answer = () => Promise.resolve(unit) as never
  fireEvent.click(screen.getByText('刷新'))
  await screen.findByText('第一小学')
})
