import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { TextInput } from 'react-admin'
import { expect, test } from 'vitest'
import { refusalError } from '../../api/send.ts'
import { TestProviders } from '../../testing/TestProviders.tsx'
import { GuardedForm } from './GuardedForm.tsx'

test('a refusal goes to the first wrong field of the form, whichever the server names first', async () => {
  const problems = ['short', 'name'].map(at => ({ at: `input.${at}`, code: 'TOO_LONG', limit: 200 }))
  const refuses = () => Promise.reject(refusalError('INVALID', { problems }))
  render(
    <TestProviders>
      <GuardedForm begin={{ kind: 'x', name: 'a', short: 'b' }} save={refuses} done={() => undefined} confirm="保存">
        <TextInput source="kind" label="类别" />
        <TextInput source="name" label="名称" />
        <TextInput source="short" label="简称" />
      </GuardedForm>
    </TestProviders>,
  )
  fireEvent.click(screen.getByText('保存'))
  expect(await screen.findAllByText('内容过长（最多 200 字）。')).toHaveLength(2)
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('名称')))
})
