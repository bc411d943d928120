import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { AdminContext, testDataProvider } from 'react-admin'
import { MemoryRouter } from 'react-router-dom'
import { expect, test, vi } from 'vitest'
import { refusalError } from '../api/send.ts'
import type { FormRow } from '../criteria/selections.ts'
import { i18nProvider } from '../messages.ts'
import { AddOccasion } from './AddOccasion.tsx'

const form = {
  id: 'f',
  code: 'COLLECTIVE',
  subjects: ['PERSON'],
  confidential: true,
  scheduled: true,
  parts: [],
  name: { zh: '集中点评', en: '' },
  occasions: [{ code: 'REPORT_MEETING', name: { zh: '述职会', en: '' } }],
} as unknown as FormRow

test('an occasion is entered from the keyboard; what is typed outlasts a refusal', async () => {
  const create = vi
    .fn()
    .mockRejectedValueOnce(refusalError('UNAVAILABLE'))
    .mockResolvedValue({ data: { id: 'o' } })
  const added = vi.fn()
  const about = { cycleId: 'c', organizationId: 'o', form, today: '2026-11-23', day: '2026-11-20' }
  const getList = async () => ({ data: [], total: 0 })
  render(
    <MemoryRouter>
      <AdminContext dataProvider={testDataProvider({ create, getList } as never)} i18nProvider={i18nProvider}>
        <AddOccasion {...about} close={() => {}} added={added} />
      </AdminContext>
    </MemoryRouter>,
  )
  const title = screen.getByLabelText('名称') as HTMLInputElement
  fireEvent.change(title, { target: { value: '述职评议会' } })
  fireEvent.keyDown(title, { key: 'Enter', ctrlKey: true })
  expect(await screen.findByRole('alert')).toBeTruthy()
  expect(title.value).toBe('述职评议会')
  fireEvent.keyDown(title, { key: 'Enter', ctrlKey: true })
  await waitFor(() => expect(added).toHaveBeenCalledWith({ id: 'o' }))
  expect(create.mock.calls[1]![1].data).toMatchObject({ title: '述职评议会', heldOn: '2026-11-20', kind: 'REPORT_MEETING' })
})
