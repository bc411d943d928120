import { fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { AdminContext, testDataProvider } from 'react-admin'
import { createMemoryRouter, Link, RouterProvider } from 'react-router-dom'
import { afterEach, expect, test, vi } from 'vitest'
import { i18nProvider } from '../../messages.ts'
import { useUnsavedChanges } from './use-unsaved-changes.tsx'

afterEach(() => vi.restoreAllMocks())

function Form() {
  const [typed, setTyped] = useState('')
  const { leave, guard } = useUnsavedChanges(typed !== '')
  return (
    <>
      {guard}
      <input aria-label="内容" value={typed} onChange={event => setTyped(event.target.value)} />
      <button type="button" onClick={() => leave('/elsewhere')}>
        保存
      </button>
      <Link to="/elsewhere">离开</Link>
    </>
  )
}

function shown(answer: boolean) {
  const confirm = vi.spyOn(window, 'confirm').mockReturnValue(answer)
  const pages = (
    <AdminContext dataProvider={testDataProvider()} i18nProvider={i18nProvider}>
      <Form />
    </AdminContext>
  )
  render(
    <RouterProvider
      router={createMemoryRouter([
        { path: '/', element: pages },
        { path: '/elsewhere', element: <p>别处</p> },
      ])}
    />,
  )
  const closing = () => {
    const event = new Event('beforeunload', { cancelable: true })
    window.dispatchEvent(event)
    return event.defaultPrevented
  }
  const type = () => fireEvent.change(screen.getByLabelText('内容'), { target: { value: '写了一半' } })
  return { confirm, closing, type }
}

test('nothing typed, nothing asked', async () => {
  const { confirm, closing } = shown(false)
  expect(closing()).toBe(false)
  fireEvent.click(screen.getByText('离开'))
  expect(await screen.findByText('别处')).toBeTruthy()
  expect(confirm).not.toHaveBeenCalled()
})

test('what is typed is not left unasked: a no stays, with everything typed', async () => {
  const { confirm, closing, type } = shown(false)
  type()
  expect(closing()).toBe(true)
  fireEvent.click(screen.getByText('离开'))
  await vi.waitFor(() => expect(confirm).toHaveBeenCalledWith('有改动尚未保存，确定离开吗？'))
  expect((screen.getByLabelText('内容') as HTMLInputElement).value).toBe('写了一半')
})

test('a yes leaves', async () => {
  const { type } = shown(true)
  type()
  fireEvent.click(screen.getByText('离开'))
  expect(await screen.findByText('别处')).toBeTruthy()
})

test('once it is saved nobody is asked', async () => {
  const { confirm, type } = shown(false)
  type()
  fireEvent.click(screen.getByText('保存'))
  expect(await screen.findByText('别处')).toBeTruthy()
  expect(confirm).not.toHaveBeenCalled()
})
