import { withIdempotencyKey } from './idempotency.ts'
import type { Verb } from './operations/spelled-verb.ts'
import { send } from './send.ts'

/** Runs a verb of the API. The same write keeps its idempotency key until it succeeds. */
export async function performVerb<Variables extends object, Answer>(
  { operation, keyed }: Verb<Variables, Answer>,
  variables: NoInfer<Variables>,
): Promise<Answer> {
  const ask = (more = {}) => send<{ data: Answer }>(operation, { ...variables, ...more })
  const { data } = keyed ? await withIdempotencyKey(operation, variables, idempotencyKey => ask({ idempotencyKey })) : await ask()
  return data
}

/** The query client knows by this key which verb has run. */
export const verbKey = ({ name }: { name: string }) => ['verb', name]
