import { fireEvent, render, screen } from '@testing-library/react'
import { AdminContext, testDataProvider } from 'react-admin'
import { MemoryRouter } from 'react-router-dom'
import { expect, test } from 'vitest'
import { refusalError } from '../../api/send.ts'
import { i18nProvider } from '../../messages.ts'
import { PasteNames } from './PasteNames.tsx'

test('names that cannot be looked up stay in the field, and it is said why', async () => {
  const provider = testDataProvider({ getList: () => Promise.reject(refusalError('UNAVAILABLE')) })
  render(
    <MemoryRouter>
      <AdminContext dataProvider={provider} i18nProvider={i18nProvider}>
        <PasteNames add={async () => true} busy={false} />
      </AdminContext>
    </MemoryRouter>,
  )
  const field = screen.getByLabelText('粘贴名单') as HTMLTextAreaElement
  fireEvent.change(field, { target: { value: '王芳\n李强' } })
  fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true })
  expect((await screen.findByRole('alert')).textContent).toContain('服务暂时不可用')
  expect(field.value).toBe('王芳\n李强')
})
