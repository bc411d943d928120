import { act, renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { TestProviders } from '../testing/TestProviders.tsx'
import type { ImportRow } from './selections.ts'
import { useAppliedNote } from './use-applied-note.ts'

const file = (id: string, status: ImportRow['status']): ImportRow => ({
  id,
  status,
  allowedEvents: [],
  version: 1,
  kind: 'ROSTER',
  fileName: `${id}.xlsx`,
  done: 1,
  total: 1,
  recordedAt: '2026-11-23T08:00:00Z',
  report: {
    problemCount: 0,
    members: 0,
    affiliated: 0,
    sheets: [{ sheet: '人员', rows: 2, create: 2, update: 0, unchanged: 0 }],
    problems: [],
    organizations: [],
    organizationCount: 0,
  },
})
const looking = (first: ImportRow | undefined) =>
  renderHook(({ data }: { data: ImportRow | undefined }) => useAppliedNote(data), { wrapper: TestProviders, initialProps: { data: first } })

test('a file that is applied while it is looked at is just applied, one of before is not', () => {
  const { result, rerender } = looking(undefined)
  rerender({ data: file('a', 'CHECKED') })
  expect(result.current).toBe(false)
  rerender({ data: file('a', 'APPLYING') })
  rerender({ data: file('a', 'APPLIED') })
  expect(result.current).toBe(true)
  expect(looking(file('b', 'APPLIED')).result.current).toBe(false)
})

test('another file is not just applied because the one before was at work', () => {
  const { result, rerender } = looking(file('a', 'CHECKED'))
  act(() => rerender({ data: file('b', 'APPLIED') }))
  expect(result.current).toBe(false)
})
