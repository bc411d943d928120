import { useQuery, useQueryClient } from '@tanstack/react-query'
import { ask, bareQuery } from '../api/operations/ask.ts'

export const unreadQuery = bareQuery('unread', { unreadNotifications: true })

const every = 60_000
const idleAfter = 5 * 60_000
let lastMove = Date.now()

if (typeof window !== 'undefined')
  for (const event of ['pointerdown', 'keydown', 'focus']) window.addEventListener(event, () => (lastMove = Date.now()), { passive: true })

const key = ['unread'] as const

/**
 * How many lines are not read: asked each minute and when the window is looked at again, not while it is hidden, and not while
 * nobody is there, so that the question does not keep a session alive that should end.
 */
export function useUnread(): number {
  const queries = useQueryClient()
  const { data } = useQuery<number>({
    queryKey: key,
    queryFn: async ({ signal }) => {
      const known = queries.getQueryData<number>(key)
      if (known !== undefined && Date.now() - lastMove > idleAfter) return known
      return (await ask(unreadQuery, {}, signal)).unreadNotifications
    },
    refetchInterval: every,
    retry: false,
  })
  return data ?? 0
}
