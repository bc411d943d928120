import { fireEvent, render, screen } from '@testing-library/react'
import { Notification } from 'react-admin'
import { afterEach, expect, test, vi } from 'vitest'
import { TestProviders } from '../testing/TestProviders.tsx'
import { InvitationLetters } from './InvitationLetters.tsx'
import type { InvitationRow } from './selections.ts'

afterEach(() => vi.unstubAllGlobals())

const invitations = ['林知夏', '周予安'].map((name, i) => ({
  account: { id: `a${i}`, username: `u${i}`, person: { id: `p${i}`, name } },
  code: `code${i}`,
  expiresAt: '2026-11-30T08:00:00Z',
})) as unknown as InvitationRow[]

const shown = (writeText?: (text: string) => Promise<void>) => {
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { clipboard: writeText && { writeText } }))
  return render(
    <TestProviders>
      <InvitationLetters invitations={invitations} onClose={() => {}} />
      <Notification />
    </TestProviders>,
  )
}
const closing = () => {
  const event = new Event('beforeunload', { cancelable: true })
  window.dispatchEvent(event)
  return event.defaultPrevented
}

test('every letter has its own link, and all are copied at once', async () => {
  const copied = vi.fn(async () => {})
  shown(copied)
  expect(screen.getAllByTestId('letter').map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^林知夏.*\/invitation#code0 .*u0/s),
    expect.stringMatching(/^周予安.*\/invitation#code1 .*u1/s),
  ])
  fireEvent.click(screen.getByText('全部复制'))
  expect(copied).toHaveBeenCalledWith(expect.stringMatching(/#code0 [\s\S]*\n\n周予安[\s\S]*#code1 /))
  expect(await screen.findByText('已复制')).toBeTruthy()
})

test('a browser that copies nothing says so', async () => {
  shown(() => Promise.reject(new DOMException('', 'NotAllowedError')))
  fireEvent.click(screen.getByText('全部复制'))
  expect(await screen.findByText(/没有复制成功/)).toBeTruthy()
})

test('links that are shown this once are not left unasked', () => {
  const { unmount } = shown()
  expect(closing()).toBe(true)
  unmount()
  expect(closing()).toBe(false)
})
