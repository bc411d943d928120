import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { withIdempotencyKey } from '../../api/idempotency.ts'
import type { Verb } from '../../api/operations/spelled-verb.ts'
import { send } from '../../api/send.ts'
import { type RefusalShown, refusalOf } from '../refusal/refusal.ts'

/** Runs a verb of the API. `run` returns null when the verb was refused, and `refusal` holds the reason. All queries are fetched again afterwards. */
export function useVerb<Variables extends object, Answer>({ operation, keyed }: Verb<Variables, Answer>) {
  const queries = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<RefusalShown | null>(null)
  const clear = useCallback(() => setRefusal(null), [])
  const run = useCallback(
    async (variables: Variables): Promise<Answer | null> => {
      setBusy(true)
      setRefusal(null)
      try {
        const ask = (more: object) => send<{ data: Answer }>(operation, { ...variables, ...more })
        const { data } = keyed ? await withIdempotencyKey(operation, variables, idempotencyKey => ask({ idempotencyKey })) : await ask({})
        await queries.invalidateQueries()
        return data
      } catch (error) {
        const refused = refusalOf(error)
        setRefusal(refused)
        if (refused.code === 'STALE') void queries.invalidateQueries()
        return null
      } finally {
        setBusy(false)
      }
    },
    [operation, keyed, queries],
  )
  return { run, busy, refusal, clear }
}
