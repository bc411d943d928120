import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { useMovingWork } from './use-moving-work.ts'

afterEach(() => vi.unstubAllGlobals())

const pieces = Array.from({ length: 130 }, (_, n) => ({ id: `w${n}`, moves: true }))

test('all that moves can be listed, a hundred pieces at once', async () => {
  vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
    const { page, filter } = JSON.parse(body).variables
    const items = pieces.slice((page.number - 1) * page.size, page.number * page.size)
    return new Response(JSON.stringify({ data: { openWork: { total: filter.moves ? pieces.length : 0, counts: [], items } } }))
  })
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={new QueryClient()}>{children}</QueryClientProvider>
  )
  const { result } = renderHook(() => useMovingWork('p'), { wrapper })
  await waitFor(() => expect([result.current.items.length, result.current.left]).toEqual([100, 30]))
  act(() => result.current.more())
  await waitFor(() => expect([result.current.items.length, result.current.left]).toEqual([130, 0]))
})
