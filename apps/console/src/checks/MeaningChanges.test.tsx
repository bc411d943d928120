import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { TestProviders } from '../testing/TestProviders.tsx'
import { MeaningChangeList } from './MeaningChanges.tsx'

test('says what an update changed in older data, and in how many rows', async () => {
  const change = { id: 'm', code: 'NON_MEMBER_AFFILIATED', count: 3, recordedAt: '2026-12-01T02:00:00.000Z' } as const
  render(
    <TestProviders>
      <MeaningChangeList changes={[change]} />
    </TestProviders>,
  )
  expect((await screen.findByRole('heading', { level: 2 })).textContent).toBe('更新后含义有变的数据')
  expect(screen.getByRole('listitem').textContent).toMatch(/^非党员的组织关系改为参与人员，不再计入党员人数 · 3 项/)
})
