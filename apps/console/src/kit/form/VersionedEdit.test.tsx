import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { AdminContext, TextInput, testDataProvider } from 'react-admin'
import { MemoryRouter } from 'react-router-dom'
import { expect, test } from 'vitest'
import { queryClientFor } from '../../api/query-client.ts'
import { refusalError } from '../../api/send.ts'
import { i18nProvider } from '../../messages.ts'
import { EditConflictNotice } from './EditConflictNotice.tsx'
import { ResourceForm } from './ResourceForm.tsx'
import { VersionedEdit } from './VersionedEdit.tsx'

/** A unit that somebody else renames: once before each of the first saves here. */
function showEdit(names: string[]) {
  let stored = { id: 'u1', version: 1, name: '第一小学' }
  const versions: number[] = []
  const provider = {
    getOne: async () => ({ data: stored }),
    update: async (_: string, { data }: { data: { name: string; version: number } }) => {
      versions.push(data.version)
      const name = names.shift()
      if (name) stored = { ...stored, version: stored.version + 1, name }
      if (data.version !== stored.version) throw refusalError('STALE', { present: stored })
      stored = { ...stored, name: data.name, version: stored.version + 1 }
      return { data: stored }
    },
  }
  render(
    <MemoryRouter>
      <AdminContext
        dataProvider={testDataProvider(provider as never)}
        i18nProvider={i18nProvider}
        queryClient={queryClientFor({ units: { one: 'unit' } })}
      >
        <VersionedEdit resource="units" id="u1" redirect={false}>
          <ResourceForm>
            <EditConflictNotice of={{ at: 'kit.fields', fields: { name: { zh: '名称', en: 'Name', kind: 'line', form: true } } }} />
            <TextInput source="name" label="名称" />
          </ResourceForm>
        </VersionedEdit>
      </AdminContext>
    </MemoryRouter>,
  )
  return { versions, stored: () => stored }
}

const type = (name: string) => fireEvent.change(screen.getByLabelText('名称'), { target: { value: name } })

test('after two conflicts, what is stored is taken over at the version that was shown', async () => {
  const { versions, stored } = showEdit(['实验小学', '中心小学'])
  await screen.findByDisplayValue('第一小学')
  type('一小')
  fireEvent.click(screen.getByText('保存'))
  fireEvent.click(await screen.findByText('用我的覆盖'))
  await screen.findByText('中心小学')
  fireEvent.click(screen.getByText('用现在的'))
  await screen.findByDisplayValue('中心小学')
  type('中心小学本部')
  fireEvent.click(screen.getByText('保存'))
  await waitFor(() => expect(stored()).toMatchObject({ name: '中心小学本部', version: 4 }))
  expect(versions).toEqual([1, 2, 3])
})
