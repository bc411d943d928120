import type { Action } from '@pingyi/domain'
import { useQuery } from '@tanstack/react-query'
import { coversPlace, includesAction } from './may.ts'
import { loadMe, type Viewer } from './me.ts'

/** The signed-in account, the server's day and the actions granted. The API checks every request again. */
export function useMe() {
  const { data } = useQuery<Viewer>({ queryKey: ['me'], queryFn: loadMe, staleTime: Number.POSITIVE_INFINITY })
  const me = data?.me ?? null
  const may = (...actions: Action[]) => actions.some(action => includesAction(me?.actions, action))
  /** True if an action is granted for a part of the tree, not only for the reader's own records. */
  const mayAtPlace = (...actions: Action[]) => me !== null && actions.some(action => coversPlace(me, action))
  return { me, today: data?.today ?? null, installation: data?.installation ?? null, may, mayAtPlace }
}
