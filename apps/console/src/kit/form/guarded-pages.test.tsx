import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import type { ReactElement } from 'react'
import { AdminContext, Create, TextInput, testDataProvider } from 'react-admin'
import { createMemoryRouter, Link, RouterProvider, useNavigate } from 'react-router-dom'
import { expect, test, vi } from 'vitest'
import { refusalError } from '../../api/send.ts'
import { i18nProvider } from '../../messages.ts'
import { GuardedForm } from './GuardedForm.tsx'
import { ResourceForm } from './ResourceForm.tsx'

type Saving = () => Promise<{ data: { id: string } }>
const saves: Saving = async () => ({ data: { id: '1' } })
const refuses: Saving = () => Promise.reject(refusalError('FORBIDDEN'))

const OfResource = () => (
  <Create resource="units" redirect={() => 'elsewhere'}>
    <ResourceForm>
      <TextInput source="name" label="名称" />
      <TextInput source="shortName" label="简称" />
    </ResourceForm>
  </Create>
)

const byItself = (save: Saving) => () => {
  const navigate = useNavigate()
  return (
    <GuardedForm begin={{ name: null, shortName: null }} save={save} done={() => navigate('/elsewhere')}>
      <TextInput source="name" label="名称" />
      <TextInput source="shortName" label="简称" />
    </GuardedForm>
  )
}

function shown(Form: () => ReactElement, create: Saving) {
  const page = (
    <AdminContext dataProvider={testDataProvider({ create: create as never })} i18nProvider={i18nProvider}>
      <Form />
      <Link to="/elsewhere">离开</Link>
    </AdminContext>
  )
  const routes = [
    { path: '/', element: page },
    { path: '/elsewhere', element: <p>别处</p> },
  ]
  render(<RouterProvider router={createMemoryRouter(routes)} />)
  const field = () => screen.getByLabelText('名称') as HTMLInputElement
  const type = () => {
    field().focus()
    fireEvent.change(field(), { target: { value: '写了一半' } })
  }
  const leave = () => fireEvent.click(screen.getByText('离开'))
  const save = () => fireEvent.click(screen.getByText('保存'))
  const asked = async () => within(await screen.findByRole('alertdialog'))
  return { field, type, leave, save, asked }
}

const pages: [string, (save: Saving) => () => ReactElement][] = [
  ['a form of react-admin', () => OfResource],
  ['a form that saves by itself', byItself],
]

test.each(pages)('%s is left at once while nothing is typed', async (_, page) => {
  const { leave } = shown(page(saves), saves)
  leave()
  expect(await screen.findByText('别处')).toBeTruthy()
})

test.each(pages)('%s asks before typed text is lost', async (_, page) => {
  const { type, leave, asked, field } = shown(page(saves), saves)
  type()
  leave()
  fireEvent.click((await asked()).getByText('继续填写'))
  await waitFor(() => expect(document.activeElement).toBe(field()))
  expect(field().value).toBe('写了一半')
  leave()
  fireEvent.click((await asked()).getByText('放弃'))
  expect(await screen.findByText('别处')).toBeTruthy()
})

test.each(pages)('%s goes on without a question once it is saved', async (_, page) => {
  const { type, save } = shown(page(saves), saves)
  type()
  save()
  expect(await screen.findByText('别处')).toBeTruthy()
  expect(screen.queryByRole('alertdialog')).toBeNull()
})

test.each(pages)('%s still asks after it was refused', async (_, page) => {
  const { type, save, leave, asked, field } = shown(page(refuses), refuses)
  type()
  save()
  await waitFor(() => expect((screen.getByText('保存') as HTMLButtonElement).disabled).toBe(false))
  leave()
  fireEvent.click((await asked()).getByText('继续填写'))
  expect(field().value).toBe('写了一半')
})

test.each(pages)('%s is handed in once, however often its button and Ctrl+Enter are pressed', async (_, page) => {
  const once = vi.fn(saves)
  const { type, save, field } = shown(page(once), once)
  type()
  fireEvent.keyDown(field(), { key: 'Enter', ctrlKey: true })
  save()
  fireEvent.keyDown(field(), { key: 'Enter', ctrlKey: true })
  expect(await screen.findByText('别处')).toBeTruthy()
  expect(once).toHaveBeenCalledOnce()
})

test.each(pages)('%s goes to the first field that was refused, whichever the server names first', async (_, page) => {
  const problems = ['shortName', 'name'].map(at => ({ at: `input.${at}`, code: 'TOO_LONG', limit: 200 }))
  const refused: Saving = () => Promise.reject(refusalError('INVALID', { problems }))
  const { type, save, field } = shown(page(refused), refused)
  type()
  screen.getByText('保存').focus()
  save()
  expect(await screen.findAllByText('内容过长（最多 200 字）。')).toHaveLength(2)
  await waitFor(() => expect(document.activeElement).toBe(field()))
})
