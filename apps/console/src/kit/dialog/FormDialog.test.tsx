import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { useState } from 'react'
import { AdminContext, TextInput, testDataProvider } from 'react-admin'
import { createMemoryRouter, Link, RouterProvider } from 'react-router-dom'
import { expect, test, vi } from 'vitest'
import { refusalError } from '../../api/send.ts'
import { i18nProvider } from '../../messages.ts'
import { FormDialog } from './FormDialog.tsx'

type Values = { text: string | null }
const saved = (): Promise<string> => Promise.resolve('saved')

function shown(save: (values: Values) => Promise<string> = saved) {
  function Page() {
    const [isOpen, setOpen] = useState(true)
    const close = () => setOpen(false)
    return (
      <>
        {isOpen ? (
          <FormDialog title="退回" begin={{ text: null }} save={save} done={close} close={close}>
            <TextInput source="text" label="理由" multiline autoFocus />
            <Link to="/elsewhere">看别处</Link>
          </FormDialog>
        ) : (
          <p>已关闭</p>
        )}
      </>
    )
  }
  const page = (
    <AdminContext dataProvider={testDataProvider()} i18nProvider={i18nProvider}>
      <Page />
    </AdminContext>
  )
  const router = createMemoryRouter(
    [
      { path: '/before', element: <p>前一页</p> },
      { path: '/', element: page },
      { path: '/elsewhere', element: <p>别处</p> },
    ],
    { initialEntries: ['/before', '/'] },
  )
  render(<RouterProvider router={router} />)
  const dialog = within(screen.getByRole('dialog'))
  const field = () => screen.getByLabelText('理由', { selector: 'textarea' }) as HTMLTextAreaElement
  const type = () => fireEvent.change(field(), { target: { value: '写了一半' } })
  const asked = () => screen.findByRole('alertdialog', { name: '放弃填写的内容？' })
  const backdrop = () => {
    const container = document.querySelector('.MuiDialog-container')!
    fireEvent.mouseDown(container)
    fireEvent.click(container)
  }
  return { dialog, field, type, asked, backdrop, router }
}
type Shown = ReturnType<typeof shown>

const pressEscape = ({ field }: Shown) => fireEvent.keyDown(field(), { key: 'Escape' })
const leaves: [string, (at: Shown) => void][] = [
  ['Escape', pressEscape],
  ['a click beside it', ({ backdrop }) => backdrop()],
  ['its cancel button', ({ dialog }) => fireEvent.click(dialog.getByText('取消'))],
  ['the way back', ({ router }) => void router.navigate(-1)],
  ['a link in it', ({ dialog }) => fireEvent.click(dialog.getByText('看别处'))],
  ['another address of the same page', ({ router }) => void router.navigate('/?filter=x')],
]

test.each(leaves)('%s asks before typed text is lost, and keeps it for who goes on', async (_, leave) => {
  const at = shown()
  at.type()
  leave(at)
  const question = within(await at.asked())
  expect(document.activeElement?.textContent).toBe('继续填写')
  fireEvent.click(question.getByText('继续填写'))
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
  expect(at.field().value).toBe('写了一半')
  await waitFor(() => expect(document.activeElement).toBe(at.field()))
})

test('Escape at the question goes on writing', async () => {
  const at = shown()
  at.type()
  pressEscape(at)
  fireEvent.keyDown(await at.asked(), { key: 'Escape' })
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
  expect(at.field().value).toBe('写了一半')
})

test('who discards is rid of it', async () => {
  const at = shown()
  at.type()
  pressEscape(at)
  fireEvent.click(within(await at.asked()).getByText('放弃'))
  expect(await screen.findByText('已关闭')).toBeTruthy()
})

test('who discards on the way to another page gets there', async () => {
  const at = shown()
  at.type()
  void at.router.navigate(-1)
  fireEvent.click(within(await at.asked()).getByText('放弃'))
  expect(await screen.findByText('前一页')).toBeTruthy()
})

test('closes at once while nothing is typed, or what was typed is taken back', async () => {
  const at = shown()
  at.type()
  fireEvent.change(at.field(), { target: { value: '' } })
  pressEscape(at)
  expect(await screen.findByText('已关闭')).toBeTruthy()
})

test('the browser asks before the tab is closed over typed text', () => {
  const at = shown()
  const closes = () => {
    const event = new Event('beforeunload', { cancelable: true })
    window.dispatchEvent(event)
    return !event.defaultPrevented
  }
  expect(closes()).toBe(true)
  at.type()
  expect(closes()).toBe(false)
})

test('keeps what was typed when it is refused, and says why at the field and below', async () => {
  const problems = [
    { at: 'input.text', code: 'TOO_LONG', limit: 200 },
    { at: 'input.other', code: 'TAKEN' },
  ]
  const at = shown(() => Promise.reject(refusalError('INVALID', { problems })))
  at.type()
  fireEvent.keyDown(at.field(), { key: 'Enter', ctrlKey: true })
  expect(await at.dialog.findByText('内容过长（最多 200 字）。')).toBeTruthy()
  expect(at.dialog.getByText('已被占用，请换一个。')).toBeTruthy()
  expect(at.field().value).toBe('写了一半')
})

test('hands in once when Ctrl+Enter is pressed twice, and closes without a question', async () => {
  const save = vi.fn(saved)
  const at = shown(save)
  at.type()
  fireEvent.keyDown(at.field(), { key: 'Enter', ctrlKey: true })
  fireEvent.keyDown(at.field(), { key: 'Enter', ctrlKey: true })
  expect(await screen.findByText('已关闭')).toBeTruthy()
  expect(save).toHaveBeenCalledExactlyOnceWith({ text: '写了一半' })
})

test('can be handed in again after it was refused', async () => {
  const save = vi.fn<(values: Values) => Promise<string>>(() =>
    Promise.reject(refusalError('INVALID', { problems: [{ at: 'input.text', code: 'TAKEN' }] })),
  )
  const at = shown(save)
  at.type()
  fireEvent.click(at.dialog.getByText('确认'))
  await at.dialog.findByText('已被占用，请换一个。')
  save.mockImplementation(saved)
  fireEvent.click(at.dialog.getByText('确认'))
  expect(await screen.findByText('已关闭')).toBeTruthy()
})
