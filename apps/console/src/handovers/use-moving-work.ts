import { useInfiniteQuery } from '@tanstack/react-query'
import { ask } from '../api/operations/ask.ts'
import { openWorkQuery } from './queries.ts'

const size = 100

/** What a successor takes over, piece by piece: a hundred at once, and more as they are asked for. */
export function useMovingWork(personId: string) {
  const { data, fetchNextPage, hasNextPage, isFetching } = useInfiniteQuery({
    queryKey: ['ask', 'moving work', personId],
    initialPageParam: 1,
    queryFn: ({ pageParam, signal }) =>
      ask(openWorkQuery, { personId, page: { number: pageParam, size }, filter: { moves: true } }, signal),
    getNextPageParam: ({ openWork: { total } }, pages) => (pages.length * size < total ? pages.length + 1 : undefined),
  })
  const items = data?.pages.flatMap(({ openWork }) => openWork.items) ?? []
  const total = data?.pages[0]?.openWork.total ?? 0
  return { items, left: hasNextPage ? total - items.length : 0, isFetching, more: () => void fetchNextPage() }
}
