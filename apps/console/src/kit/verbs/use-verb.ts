import { useMutation } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import type { Verb } from '../../api/operations/spelled-verb.ts'
import { performVerb, verbKey } from '../../api/perform-verb.ts'
import { refusalOf } from '../refusal/refusal.ts'

/** Runs a verb of the API. The queries that it touches are fetched again before it is done.
 * `run` returns null when the verb was refused, `perform` throws the refusal; `refusal` holds the reason. */
export function useVerb<Variables extends object, Answer>(verb: Verb<Variables, Answer>) {
  const { mutateAsync, isPending, error, reset } = useMutation<Answer, Error, Variables>({
    mutationKey: verbKey(verb),
    mutationFn: variables => performVerb(verb, variables),
  })
  const perform = useCallback((variables: Variables) => mutateAsync(variables), [mutateAsync])
  const run = useCallback((variables: Variables): Promise<Answer | null> => mutateAsync(variables).catch(() => null), [mutateAsync])
  const refusal = useMemo(() => error && refusalOf(error), [error])
  return { run, perform, busy: isPending, refusal, clear: reset }
}
