import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { AdminContext, Notification, testDataProvider } from 'react-admin'
import { MemoryRouter } from 'react-router-dom'
import { afterEach, expect, test, vi } from 'vitest'
import { verb } from '../../api/operations/verb.ts'
import { i18nProvider } from '../../messages.ts'
import { answerWith, refusedWith } from '../../testing/show-list.tsx'
import type { DialogField } from './DialogFieldInput.tsx'
import { VerbButton } from './VerbButton.tsx'

afterEach(() => vi.unstubAllGlobals())

const invite = verb('inviteAccount', { code: true })
const ask = [
  { name: 'username', label: 'accounts.username', kind: 'line' as const },
  { name: 'on', label: 'people.fromOn', kind: 'day' as const, initial: '2026-11-23' },
]

const shown = (asked: readonly DialogField[] = ask) =>
  render(
    <MemoryRouter>
      <AdminContext dataProvider={testDataProvider()} i18nProvider={i18nProvider}>
        <VerbButton verb={invite} variables={input => ({ input })} label="accounts.invite" ask={asked} />
        <Notification />
      </AdminContext>
    </MemoryRouter>,
  )
const opened = async () => {
  fireEvent.click(screen.getByText('邀请'))
  const dialog = within(await screen.findByRole('dialog'))
  const field = (name: string) => dialog.getByLabelText(name) as HTMLInputElement
  return { dialog, name: field('用户名'), day: field('自何日起') }
}
const gone = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())

test('once it is done, the dialog of the next begins anew', async () => {
  const sent = answerWith(() => ({ code: 'c' }))
  shown()
  const first = await opened()
  fireEvent.change(first.name, { target: { value: 'linzhixia' } })
  fireEvent.change(first.day, { target: { value: '2026-11-01' } })
  fireEvent.click(first.dialog.getByText('确认'))
  await gone()
  expect(sent).toMatchObject([{ input: { username: 'linzhixia', on: '2026-11-01' } }])
  const next = await opened()
  expect([next.name.value, next.day.value]).toEqual(['', '2026-11-23'])
})

test('what is typed outlasts a refusal; before it is put aside one is asked, and the next begins anew', async () => {
  answerWith(() => refusedWith('FORBIDDEN'))
  shown()
  const first = await opened()
  fireEvent.change(first.name, { target: { value: 'linzhixia' } })
  fireEvent.click(first.dialog.getByText('确认'))
  await first.dialog.findByRole('alert')
  expect(first.name.value).toBe('linzhixia')
  fireEvent.click(first.dialog.getByText('取消'))
  fireEvent.click(within(await screen.findByRole('alertdialog')).getByText('放弃'))
  await gone()
  expect((await opened()).name.value).toBe('')
})

test('Ctrl+Enter pressed twice hands in once', async () => {
  const sent = answerWith(() => ({ code: 'c' }))
  shown()
  const { name } = await opened()
  fireEvent.keyDown(name, { key: 'Enter', ctrlKey: true })
  fireEvent.keyDown(name, { key: 'Enter', ctrlKey: true })
  await gone()
  expect(sent).toHaveLength(1)
})

test('spaces in a required field are said to be nothing, at the field, and are not sent', async () => {
  const sent = answerWith(() => ({ code: 'c' }))
  shown([{ name: 'username', label: 'accounts.username', kind: 'line', required: true }])
  fireEvent.click(screen.getByText('邀请'))
  const dialog = within(await screen.findByRole('dialog'))
  const name = dialog.getByRole('textbox')
  fireEvent.change(name, { target: { value: '   ' } })
  fireEvent.click(dialog.getByText('确认'))
  expect(await dialog.findByText('必填')).toBeTruthy()
  expect(name.getAttribute('aria-invalid')).toBe('true')
  expect(sent).toEqual([])
})
