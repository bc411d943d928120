import { act, renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { usePageNumber } from './use-page-number.ts'

test('another list begins at its first page', () => {
  const { result, rerender } = renderHook(({ search }) => usePageNumber({ search }), { initialProps: { search: '' } })
  act(() => result.current[1](2))
  expect(result.current[0]).toBe(2)
  rerender({ search: '林' })
  expect(result.current[0]).toBe(0)
  act(() => result.current[1](1))
  expect(result.current[0]).toBe(1)
})
