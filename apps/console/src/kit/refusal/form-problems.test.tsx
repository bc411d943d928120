import { fireEvent, render, screen } from '@testing-library/react'
import { AdminContext, Create, SimpleForm, TextInput, testDataProvider } from 'react-admin'
import { MemoryRouter } from 'react-router-dom'
import { expect, test } from 'vitest'
import { refusalError } from '../../api/send.ts'
import { i18nProvider } from '../../messages.ts'

test.each([
  ['TOO_LONG', 200, '内容过长（最多 200 字）。'],
  ['TAKEN', undefined, '已被占用，请换一个。'],
])('a form says at the field what is wrong with it, with the number that counts: %s', async (code, limit, said) => {
  const problem = { at: 'input.name', code, ...(limit !== undefined && { limit }) }
  const create = () => Promise.reject(refusalError('INVALID', { problems: [problem] }))
  render(
    <MemoryRouter>
      <AdminContext dataProvider={testDataProvider({ create })} i18nProvider={i18nProvider}>
        <Create resource="units">
          <SimpleForm>
            <TextInput source="name" label="名称" />
          </SimpleForm>
        </Create>
      </AdminContext>
    </MemoryRouter>,
  )
  fireEvent.change(await screen.findByLabelText('名称'), { target: { value: '一中' } })
  fireEvent.click(screen.getByText('保存'))
  expect(await screen.findByText(said)).toBeTruthy()
  expect((screen.getByLabelText('名称') as HTMLInputElement).value).toBe('一中')
})
