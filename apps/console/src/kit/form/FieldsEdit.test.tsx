import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { AdminContext, ResourceContextProvider, testDataProvider } from 'react-admin'
import { MemoryRouter, Route, Routes } from 'react-router-dom'
import { expect, test } from 'vitest'
import { queryClientFor } from '../../api/query-client.ts'
import type { CreatePersonInput, Person } from '../../api/schema.ts'
import { refusalError } from '../../api/send.ts'
import { i18nProvider } from '../../messages.ts'
import { defineFields } from '../fields/define-fields.ts'
import { FieldsEdit } from './FieldsEdit.tsx'

const fields = defineFields<Person, CreatePersonInput>()('people', {
  name: { zh: '姓名', en: 'Name', kind: 'line', required: true, form: true },
  number: { zh: '编号', en: 'Number', kind: 'line', form: true },
  organization: { zh: '所在组织', en: 'Organisation', kind: 'record', of: 'organizations', form: true },
})
const row = { id: 'p', version: 1, name: '王芳', number: null, organization: { id: 'o', name: '一支部' }, viewerMay: [] }

test('an edit page sends its fields alone, and names by its label what somebody else wrote meanwhile', async () => {
  const sent: Record<string, unknown>[] = []
  const update = async (_: string, { data }: { data: Record<string, unknown> }) => {
    sent.push(data)
    if (data.version !== 2) throw refusalError('STALE', { present: { version: 2, name: '王方', number: 'Y1' } })
    return { data: { ...row, version: 3 } }
  }
  const provider = testDataProvider({ getOne: async () => ({ data: row }), update } as never)
  render(
    <MemoryRouter initialEntries={['/people/p']}>
      <AdminContext dataProvider={provider} i18nProvider={i18nProvider} queryClient={queryClientFor({})}>
        <Routes>
          <Route
            path="/people/:id"
            element={
              <ResourceContextProvider value="people">
                <FieldsEdit of={fields} redirect={() => 'saved'} overrides={{ organization: null }} />
              </ResourceContextProvider>
            }
          />
          <Route path="*" element={<p>已保存</p>} />
        </Routes>
      </AdminContext>
    </MemoryRouter>,
  )
  const name = await screen.findByLabelText(/^姓名/)
  fireEvent.change(name, { target: { value: '王芬' } })
  fireEvent.click(screen.getByText('保存'))
  expect((await screen.findByRole('alert')).textContent).toMatch(/姓名.*王方.*王芬/)
  fireEvent.click(screen.getByText('用我的覆盖'))
  await waitFor(() => expect(screen.getByText('已保存')).toBeTruthy())
  expect(sent).toEqual([1, 2].map(version => ({ version, name: '王芬', number: null })))
})

test('what differs is said by names and words: a record that somebody else chose, a code', async () => {
  const both = defineFields<Person, CreatePersonInput>()('people', {
    politicalStatus: { zh: '政治面貌', en: 'Political status', kind: 'code', of: 'PoliticalStatus', form: true },
    organization: { zh: '所在组织', en: 'Organisation', kind: 'record', of: 'organizations', form: true },
  })
  const stored = { id: 'p', version: 1, politicalStatus: 'MASSES', organization: { id: 'o', name: '一支部' } }
  const present = { version: 2, politicalStatus: 'YOUTH_LEAGUE', organizationId: 'o2' }
  const provider = testDataProvider({
    getOne: async (resource: string, { id }: { id: string }) => ({
      data: resource === 'people' ? stored : { id, name: id === 'o' ? '一支部' : '二支部' },
    }),
    getList: async () => ({ data: [], total: 0 }),
    getMany: async () => ({ data: [] }),
    update: async () => Promise.reject(refusalError('STALE', { present })),
  } as never)
  render(
    <MemoryRouter initialEntries={['/people/p']}>
      <AdminContext dataProvider={provider} i18nProvider={i18nProvider} queryClient={queryClientFor({})}>
        <Routes>
          <Route
            path="/people/:id"
            element={
              <ResourceContextProvider value="people">
                <FieldsEdit of={both} />
              </ResourceContextProvider>
            }
          />
        </Routes>
      </AdminContext>
    </MemoryRouter>,
  )
  fireEvent.click(await screen.findByText('保存'))
  const notice = await screen.findByRole('alert')
  await waitFor(() => expect(notice.textContent).toMatch(/政治面貌共青团员群众.*所在组织二支部一支部/))
})
